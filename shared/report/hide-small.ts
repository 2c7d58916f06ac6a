import type { PublishedIndicator, PublishedReport } from '../api/hidden.ts'
import type { Figure, Report, ReportIndicator } from '../api.ts'
import { coverAll, type Rows } from './hide/cover-rows.ts'
import { isOfPeople } from './hide/of-people.ts'
import { both, distance, hasSecrets, hideFigure, isSmall, type Secrets, secretsOf } from './hide/secrets.ts'

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

/** A change would tell the former figure, so what that may not tell hides it. */
const safeChange = (
  { change, numerator, denominator }: ReportIndicator,
  total: Secrets,
): ReportIndicator['change'] => {
  if (change === null || hasSecrets(total)) return null
  const former = distance({ numerator, denominator }, change)
  return hasSecrets(secretsOf(former)) ? null : change
}

const hideParts = (parts: ReportIndicator['parts'], whole: number | null): PublishedIndicator['parts'] =>
  parts.map((part) => {
    const rest = whole === null || part.numerator === null ? null : whole - part.numerator
    return isSmall(part.numerator) || isSmall(rest) ? { ...part, numerator: null, hidden: true } : part
  })

const hideIndicator = (indicator: ReportIndicator, reader: string | null): PublishedIndicator => {
  const { byUnit, byType, pace } = indicator
  const { breakdowns, total } = coverAll(
    [toRows(byUnit, (i) => byUnit[i]?.unit === reader), toRows(byType, () => false)],
    both(secretsOf(indicator), secretsOfOthers(indicator, reader)),
  )
  return {
    ...hideFigure(indicator, total),
    missing: hasSecrets(total) ? null : indicator.missing,
    pace: pace && hasSecrets(secretsOf(pace.from)) ? null : pace,
    change: safeChange(indicator, total),
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
 * Call it before rows are left out.
 */
export const hideSmall = (report: Report, reader: string | null): PublishedReport => ({
  ...report,
  indicators: report.indicators.map((indicator) =>
    isOfPeople(indicator.id) ? hideIndicator(indicator, reader) : indicator,
  ),
})
