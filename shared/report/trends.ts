import type { Trend } from '../api/trends.ts'
import { showGoal } from '../indicators/goal.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { stateOf } from '../indicators/state.ts'
import { PERIODS } from '../resolution/periods.ts'
import { figureOf } from './figure-of.ts'
import { figuresBefore, type PeriodTotals, paceStartOf, reportedFigures } from './period-totals.ts'
import { changeOf } from './progress.ts'

/** The figures of an indicator, period by period; a period between that did not report has none. */
export const trendOf = (indicator: Indicator, totals: PeriodTotals): Trend => {
  const { id, goal } = indicator
  const figures = reportedFigures(totals, id)
  const first = figures[0]?.period.firstDay ?? Number.POSITIVE_INFINITY
  const last = figures[figures.length - 1]?.period.firstDay ?? Number.NEGATIVE_INFINITY
  const periods = PERIODS.filter(({ firstDay }) => first <= firstDay && firstDay <= last)
  const points = periods.map((period) => {
    const figure = totals[period.id]?.[id] ?? null
    const before = figuresBefore(figures, period)
    return {
      period: period.id,
      ...figureOf(figure),
      state: stateOf(indicator, figure, period, paceStartOf(before)),
      change: changeOf(figure, before[before.length - 1] ?? null),
    }
  })
  return { indicator: id, goal: goal && showGoal(goal), points }
}
