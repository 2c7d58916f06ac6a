import type { Ratio } from '../indicators/fact.ts'
import type { PaceStart } from '../indicators/pace.ts'
import type { Period } from '../period.ts'
import { PERIODS } from '../resolution/periods.ts'

/** Totals over all units by indicator id; null or absent: not reported. */
export type Totals = Readonly<Record<string, Ratio | null>>

/** Totals by period id. */
export type PeriodTotals = Readonly<Record<string, Totals>>

/** A figure with its period. */
export interface DatedFigure {
  readonly period: Period
  readonly figure: Ratio
}

/** The reported figures of an indicator, oldest first. */
export const reportedFigures = (totals: PeriodTotals, indicator: string): readonly DatedFigure[] =>
  PERIODS.flatMap((period) => {
    const figure = totals[period.id]?.[indicator] ?? null
    return figure ? [{ period, figure }] : []
  })

/** The figures of the periods before one. */
export const figuresBefore = (
  figures: readonly DatedFigure[],
  { firstDay }: Period,
): readonly DatedFigure[] => figures.filter(({ period }) => period.firstDay < firstDay)

/** Where the pace line starts: at the first figure that has something to divide by; null without one. */
export const paceStartOf = (figures: readonly DatedFigure[]): PaceStart | null =>
  figures.find(({ figure }) => Boolean(figure[1])) ?? null
