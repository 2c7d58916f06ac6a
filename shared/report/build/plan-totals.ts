import { parsePeriod } from '../../calendar/period.ts'
import { PLAN_INDICATOR_ID } from '../../measures/catalogue.ts'
import type { Ratio } from '../../measures/fact.ts'
import { resolutionInForce } from '../../resolutions/index.ts'
import { type PlanEntry, planFigure } from '../../resolutions/plan-state.ts'
import type { Figure } from '../../wire/api/index.ts'
import type { PeriodTotal, PeriodTotals } from './period-totals.ts'

const ratioOf = ({ numerator, denominator }: Figure): Ratio | null =>
  numerator === null ? null : [numerator, denominator]

/**
 * The totals of the units with the plan's figure, which is the province's own, beside them: in a closed period as it
 * was (`frozen`, by period id), whatever was recorded of the plan since.
 */
export const withPlanTotals = (
  totals: PeriodTotals,
  entries: readonly PlanEntry[],
  frozen: ReadonlyMap<string, Figure> = new Map(),
): PeriodTotals => {
  const planned = Object.entries(totals).map(([id, ofUnits]): readonly [string, PeriodTotal] => {
    const period = parsePeriod(id)
    const resolution = period && resolutionInForce(period)
    const kept = frozen.get(id)
    const live = resolution && period ? planFigure(resolution, entries, period.lastDay) : null
    const figure = kept ? ratioOf(kept) : live
    return [id, { ...ofUnits, totals: { ...ofUnits.totals, [PLAN_INDICATOR_ID]: figure } }]
  })
  return Object.fromEntries(planned)
}
