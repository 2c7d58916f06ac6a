import type { IndicatorState } from '../api.ts'
import type { Period } from '../period.ts'
import { GOAL_PERIOD } from '../resolution/periods.ts'
import type { Ratio } from './fact.ts'
import { type Goal, meetsGoal } from './goal.ts'
import type { Indicator } from './indicator.ts'

/** The first reported figures of an indicator, from which its pace line starts. */
export interface PaceStart {
  readonly period: Period
  readonly figure: Ratio
}

const quartersBetween = (from: Period, to: Period): number =>
  (to.year - from.year) * 4 + (to.quarter - from.quarter)

const PERCENT_OF_GOAL: Readonly<Record<'all' | 'none', number>> = { all: 100, none: 0 }

const percentOf = (goal: Goal): number =>
  goal.kind === 'all' || goal.kind === 'none' ? PERCENT_OF_GOAL[goal.kind] : goal.percent

/**
 * Whether a figure is on the straight line from the first reported share to the goal in 2015Q4,
 * or on its good side; on integers: n/d against n₀/d₀·(K−k)/K + p/100·k/K, multiplied out.
 */
const isOnPace = (
  goal: Goal,
  [n, d]: readonly [number, number],
  period: Period,
  start: PaceStart,
): boolean => {
  const [n0, d0] = start.figure
  const whole = quartersBetween(start.period, GOAL_PERIOD)
  const passed = quartersBetween(start.period, period)
  if (!d0 || passed <= 0 || passed >= whole) return false
  const reached = n * d0 * 100 * whole
  const due = d * (n0 * 100 * (whole - passed) + percentOf(goal) * d0 * passed)
  return goal.kind === 'none' ? reached <= due : reached >= due
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
