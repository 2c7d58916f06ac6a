import type { PublishedIndicator, PublishedReport } from '../api/hidden.ts'
import type { Figure, Report, ReportIndicator } from '../api.ts'
import { figureOf } from './figure-of.ts'
import { coverAll, type Rows } from './hide/cover-rows.ts'
import { isOfPeople } from './hide/of-people.ts'
import { both, distance, hasSecrets, hideFigure, isSmall, type Secrets, secretsOf } from './hide/secrets.ts'
import type { PeriodTotals } from './period-totals.ts'

const NOTHING: Secrets = { numerator: false, denominator: false }

/** What the total would tell a unit of all the others together. */
const secretsOfOthers = (
  { numerator, denominator, byUnit }: ReportIndicator,
  reader: string | null,
): Secrets => {
  const own = byUnit.find(({ unit }) => unit === reader)
  return own && own.numerator !== null ? secretsOf(distance({ numerator, denominator }, own)) : NOTHING
}

const toRows = (figures: readonly Figure[], isFixed: (i: number) => boolean): Rows => ({
  figures,
  secrets: figures.map((figure, i) => (isFixed(i) ? NOTHING : secretsOf(figure))),
  isFixed,
})

const hideRows = <T extends Figure>(rows: readonly T[], secrets: readonly Secrets[] | undefined) =>
  rows.map((row, i) => hideFigure(row, secrets?.[i] ?? NOTHING))

/** What the reader's own unit reported of the indicator in a period. */
type OwnIn = (period: string) => Figure

/** What the total of an earlier period may not tell, alone and beside what the reader reported then. */
const isFormerSecret = (former: Figure, own: Figure): boolean => {
  const others = own.numerator === null ? NOTHING : secretsOf(distance(former, own))
  return hasSecrets(both(secretsOf(former), others))
}

/** A change would tell the former figure, so what that may not tell hides it. */
const safeChange = (
  { change, numerator, denominator }: ReportIndicator,
  total: Secrets,
  ownIn: OwnIn,
): ReportIndicator['change'] => {
  if (change === null || hasSecrets(total)) return null
  const former = distance({ numerator, denominator }, change)
  return isFormerSecret(former, ownIn(change.since)) ? null : change
}

const hideParts = (parts: ReportIndicator['parts'], whole: number | null): PublishedIndicator['parts'] =>
  parts.map((part) => {
    const rest = whole === null || part.numerator === null ? null : whole - part.numerator
    return isSmall(part.numerator) || isSmall(rest) ? { ...part, numerator: null, hidden: true } : part
  })

const hideIndicator = (
  indicator: ReportIndicator,
  reader: string | null,
  ownIn: OwnIn,
): PublishedIndicator => {
  const { byUnit, byType, pace } = indicator
  const { breakdowns, total } = coverAll(
    [toRows(byUnit, (i) => byUnit[i]?.unit === reader), toRows(byType, () => false)],
    both(secretsOf(indicator), secretsOfOthers(indicator, reader)),
  )
  return {
    ...hideFigure(indicator, total),
    missing: hasSecrets(total) ? null : indicator.missing,
    pace: pace && isFormerSecret(pace.from, ownIn(pace.start)) ? null : pace,
    change: safeChange(indicator, total, ownIn),
    byUnit: hideRows(byUnit, breakdowns[0]),
    byType: hideRows(byType, breakdowns[1]),
    options: indicator.options.map((option) =>
      hideFigure(option, both(secretsOf(option), secretsOf(distance(option, indicator)))),
    ),
    parts: hideParts(indicator.parts, indicator.numerator),
  }
}

/**
 * A report without counts of fewer than five people, nor what would tell them by subtraction
 * within a row, a breakdown or between the total and the reader's own figures. `reader` is the
 * code of the unit that reads, whose own row stays exact; null for readers outside all units.
 * `own` are the totals of that unit in other periods, which it knows as well.
 * Call it before rows are left out.
 */
export const hideSmall = (
  report: Report,
  reader: string | null,
  own: PeriodTotals = {},
): PublishedReport => ({
  ...report,
  indicators: report.indicators.map((indicator) => {
    const { id } = indicator
    return isOfPeople(id)
      ? hideIndicator(indicator, reader, (period) => figureOf(own[period]?.[id] ?? null))
      : indicator
  }),
})
