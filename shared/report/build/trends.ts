import { showGoal } from '../../measures/goal.ts'
import type { Indicator } from '../../measures/indicator.ts'
import { PERIODS } from '../../resolutions/index.ts'
import type { Trend } from '../../wire/api/trends.ts'
import { changeOf } from './change-of.ts'
import { figureOf } from './figure-of.ts'
import { judge } from './judge.ts'
import { figuresBefore, type PeriodTotals, reportedFigures } from './period-totals.ts'

/** The figures of an indicator, period by period; a period between that did not report has none. */
export const trendOf = (indicator: Indicator, totals: PeriodTotals): Trend => {
  const { id, goal } = indicator
  const figures = reportedFigures(totals, indicator)
  const first = figures[0]?.period.firstDay ?? Number.POSITIVE_INFINITY
  const last = figures[figures.length - 1]?.period.firstDay ?? Number.NEGATIVE_INFINITY
  const periods = PERIODS.filter(({ firstDay }) => first <= firstDay && firstDay <= last)
  const points = periods.map((period) => {
    const { figure = null, isComplete = false } = figures.find((each) => each.period === period) ?? {}
    const before = figuresBefore(figures, period)
    const { state } = judge(indicator, { period, figure, isComplete }, before)
    return { period: period.id, ...figureOf(figure), state, change: changeOf(figure, before) }
  })
  return { indicator: id, goal: goal && showGoal(goal), points }
}
