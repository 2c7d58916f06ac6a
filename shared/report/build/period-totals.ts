import type { Period } from '../../calendar/period.ts'
import type { Ratio } from '../../measures/fact.ts'
import type { Indicator } from '../../measures/indicator.ts'
import { isOwed } from '../../measures/is-owed.ts'
import type { Named } from '../../measures/measure.ts'
import type { PaceStart } from '../../measures/pace.ts'
import { reportingUnitsOn } from '../../register/register.ts'
import { PERIODS } from '../../resolutions/index.ts'

/** Totals by `readingKey`; null or absent: not reported. */
export type Totals = Readonly<Record<string, Ratio | null>>

/** What counts in a period, of the province or of one unit. */
export interface PeriodTotal {
  readonly totals: Totals
  /** Codes of the units that reported, by indicator id; null of one unit, which looks at itself only. */
  readonly reported: Readonly<Record<string, readonly string[]>> | null
  readonly isClosed: boolean
}

/** By period id. */
export type PeriodTotals = Readonly<Record<string, PeriodTotal>>

/** Where totals keep an indicator, or another reading of it. */
export const readingKey = ({ id }: Pick<Indicator, 'id'>, option?: Pick<Named, 'id'>): string =>
  option ? `${id}/${option.id}` : id

/** A figure with its period. */
export interface DatedFigure {
  readonly period: Period
  readonly figure: Ratio
  /** Whether every unit that owes the indicator had reported it. */
  readonly isComplete: boolean
  readonly isClosed: boolean
}

const isComplete = (indicator: Indicator, { lastDay }: Period, { reported }: PeriodTotal): boolean => {
  if (reported === null) return true
  const units = reported[indicator.id] ?? []
  return reportingUnitsOn(lastDay).every((unit) => !isOwed(indicator, unit) || units.includes(unit.code))
}

/** The reported figures of an indicator, or of another reading of it, oldest first. */
export const reportedFigures = (
  totals: PeriodTotals,
  indicator: Indicator,
  option?: Named,
): readonly DatedFigure[] =>
  PERIODS.flatMap((period) => {
    const total = totals[period.id]
    const figure = total?.totals[readingKey(indicator, option)]
    if (!total || !figure) return []
    return [{ period, figure, isComplete: isComplete(indicator, period, total), isClosed: total.isClosed }]
  })

/** The figures of the periods before one. */
export const figuresBefore = (
  figures: readonly DatedFigure[],
  { firstDay }: Period,
): readonly DatedFigure[] => figures.filter(({ period }) => period.firstDay < firstDay)

/**
 * Where the pace line starts: at the first figure that all units reported, else at the first of a closed
 * period; null without one. A figure with nothing to divide by starts none.
 */
export const paceStartOf = (figures: readonly DatedFigure[]): PaceStart | null => {
  const shares = figures.filter(({ figure }) => Boolean(figure[1]))
  return shares.find((each) => each.isComplete) ?? shares.find(({ isClosed }) => isClosed) ?? null
}
