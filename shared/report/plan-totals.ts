import { planTasksOnTime } from '../indicators/plan.ts'
import { parsePeriod } from '../period.ts'
import { resolutionInForce } from '../resolution/index.ts'
import { type PlanEntry, planFigure } from '../resolution/plan-state.ts'
import type { PeriodTotals, Totals } from './period-totals.ts'

/** The totals of the units with the plan's figure, which is the province's own, beside them. */
export const withPlanTotals = (totals: PeriodTotals, entries: readonly PlanEntry[]): PeriodTotals => {
  const planned = Object.entries(totals).map(([id, ofUnits]): readonly [string, Totals] => {
    const period = parsePeriod(id)
    const resolution = period && resolutionInForce(period)
    const figure = resolution && period ? planFigure(resolution, entries, period.lastDay) : null
    return [id, { ...ofUnits, [planTasksOnTime.id]: figure }]
  })
  return Object.fromEntries(planned)
}
