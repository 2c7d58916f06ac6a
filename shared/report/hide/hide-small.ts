import type { PublishedIndicator, PublishedReport } from '../../wire/api/hidden.ts'
import type { Figure, Report, ReportIndicator } from '../../wire/api/index.ts'
import { figureOf } from '../build/figure-of.ts'
import { type PeriodTotals, readingKey } from '../build/period-totals.ts'
import { coverAll, type Rows } from './cover-rows.ts'
import { hideReading } from './hide-reading.ts'
import { isOfPeople } from './of-people.ts'
import { both, distance, hasSecrets, hideFigure, isSmall, type Secrets, secretsOf } from './secrets.ts'

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

/** Who reads a report of which period. */
interface Reader {
  /** Code of the unit, or null. */
  readonly reader: string | null
  readonly period: string
  /** What the own unit reported in a period, by `readingKey`. */
  readonly ownIn: (period: string, key: string) => Figure
}

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

/** A part may be a row of a breakdown, so it tells what is hidden there. */
const hideParts = (
  parts: ReportIndicator['parts'],
  whole: number | null,
  isCovered: boolean,
): PublishedIndicator['parts'] =>
  parts.map((part) => {
    if (part.numerator === null) return part
    const rest = whole === null ? null : whole - part.numerator
    const isSecret = isCovered || isSmall(part.numerator) || isSmall(rest)
    return isSecret ? { ...part, numerator: null, hidden: true } : part
  })

/** A state is told by figure and line: whoever may not know these may not know it. */
const hideJudgement = (
  { state, missing, pace }: ReportIndicator,
  total: Secrets,
  ownIn: OwnIn,
): Pick<PublishedIndicator, 'state' | 'missing' | 'pace'> => {
  const isHidden = hasSecrets(total)
  const safePace = pace && isFormerSecret(pace.from, ownIn(pace.start)) ? null : pace
  return {
    state: isHidden || safePace !== pace ? null : state,
    missing: isHidden ? null : missing,
    pace: safePace,
  }
}

const hideIndicator = (indicator: ReportIndicator, { reader, period, ownIn }: Reader): PublishedIndicator => {
  const { id, byUnit, byType } = indicator
  const { breakdowns, total } = coverAll(
    [toRows(byUnit, (i) => byUnit[i]?.unit === reader), toRows(byType, () => false)],
    both(secretsOf(indicator), secretsOfOthers(indicator, reader)),
  )
  const main = byUnit.find(({ unit }) => unit === reader) ?? figureOf(null)
  const isCovered = hasSecrets(total) || breakdowns.flat().some(hasSecrets)
  return {
    ...hideFigure(indicator, total),
    ...hideJudgement(indicator, total, (since) => ownIn(since, id)),
    change: safeChange(indicator, total, (since) => ownIn(since, id)),
    byUnit: hideRows(byUnit, breakdowns[0]),
    byType: hideRows(byType, breakdowns[1]),
    options: indicator.options.map((option) =>
      hideReading(option, indicator, { main, option: ownIn(period, readingKey({ id }, option)) }),
    ),
    parts: hideParts(indicator.parts, indicator.numerator, isCovered),
  }
}

/**
 * A report without counts of fewer than five people, nor what would tell them by subtraction
 * within a row, a breakdown or between the total and the reader's own figures. `reader` is the
 * code of the unit that reads, whose own row stays exact; null for readers outside all units.
 * `own` are the totals of that unit in every period, which it knows as well.
 * Call it before rows are left out.
 */
export const hideSmall = (report: Report, reader: string | null, own: PeriodTotals = {}): PublishedReport => {
  const ownIn: Reader['ownIn'] = (period, key) => figureOf(own[period]?.totals[key] ?? null)
  return {
    ...report,
    indicators: report.indicators.map((indicator) =>
      isOfPeople(indicator.id)
        ? hideIndicator(indicator, { reader, period: report.period, ownIn })
        : indicator,
    ),
  }
}
