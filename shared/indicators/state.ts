import type { IndicatorState } from '../api.ts'
import type { Period } from '../period.ts'
import type { Ratio } from './fact.ts'
import { type Goal, meetsGoal } from './goal.ts'
import type { Indicator } from './indicator.ts'
import { dueShare, type PaceStart } from './pace.ts'

/** Whether a figure is on the line to the goal, or on its good side; on integers. */
const isOnPace = (
  goal: Goal,
  [numerator, denominator]: readonly [number, number],
  period: Period,
  start: PaceStart,
): boolean => {
  const due = dueShare(goal, period, start)
  if (due === null) return false
  const reached = numerator * due[1]
  return goal.kind === 'none' ? reached <= due[0] * denominator : reached >= due[0] * denominator
}

const isNotDue = (indicator: Indicator, period: Period, denominator: number): boolean =>
  (indicator.isJudgedAtYearEnd && period.quarter < 4) || (indicator.counts === 'duties' && denominator === 0)

/**
 * How an indicator stands in a period. Without `start`, or in its period, the line has only begun:
 * the figure meets the goal or is behind it. Null figure: not reported.
 */
export const stateOf = (
  indicator: Indicator,
  figure: Ratio | null,
  period: Period,
  start: PaceStart | null = null,
): IndicatorState => {
  const { goal } = indicator
  if (figure === null) return 'not-reported'
  if (goal === null || figure[1] === null) return 'watched'
  const [numerator, denominator] = figure
  if (isNotDue(indicator, period, denominator)) return 'not-due'
  if (denominator === 0) return 'no-subject'
  if (meetsGoal(goal, numerator, denominator)) return 'met'
  return start && isOnPace(goal, [numerator, denominator], period, start) ? 'on-track' : 'behind'
}

/** The states as people read them. */
export const STATE_NAMES: Readonly<Record<IndicatorState, string>> = {
  met: 'đạt',
  'on-track': 'đúng tiến độ',
  behind: 'chậm',
  'not-due': 'chưa đến kỳ',
  'no-subject': 'không có đối tượng',
  'not-reported': 'chưa báo cáo',
  watched: 'theo dõi',
}

/** `75,02 %`: for reading only, never compared. Null when there is nothing to divide by. */
export const showPercent = (numerator: number, denominator: number | null): string | null =>
  denominator ? `${((100 * numerator) / denominator).toFixed(2).replace('.', ',')} %` : null
