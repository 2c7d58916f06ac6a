import type { Period } from '../calendar/period.ts'
import type { IndicatorState } from '../wire/api/index.ts'
import type { Ratio } from './fact.ts'
import { type Goal, isCap, meetsGoal } from './goal.ts'
import type { Indicator } from './indicator.ts'
import { dueOf, type PaceStart } from './pace.ts'

/** What a figure is judged by beside itself. */
export interface Standpoint {
  readonly period: Period
  /** Null while no line has begun. */
  readonly start: PaceStart | null
  /** Whether all units that owe the indicator have reported it; of a unit's own figure always. */
  readonly isComplete: boolean
}

type Share = readonly [numerator: number, denominator: number]

/** Whether a share is what is due, or on its good side; on integers. */
const isOnPace = (goal: Goal, [numerator, denominator]: Share, due: Share): boolean => {
  const reached = numerator * due[1]
  return isCap(goal) ? reached <= due[0] * denominator : reached >= due[0] * denominator
}

const verdictOf = (goal: Goal, share: Share, due: Share | null): IndicatorState => {
  const [numerator, denominator] = share
  if (denominator === 0) return 'no-subject'
  if (meetsGoal(goal, numerator, denominator)) return 'met'
  return due && isOnPace(goal, share, due) ? 'on-track' : 'behind'
}

/** Whether no unit that is still to come can mend it: what must be all, or none, fails by one record. */
const isFinal = (goal: Goal, verdict: IndicatorState, due: Share | null): boolean =>
  verdict === 'behind' && due === null && (goal === 'all' || goal === 'none')

/** How an indicator, or another reading of it, stands in a period. Null figure: not reported. */
export const stateOf = (
  indicator: Indicator,
  figure: Ratio | null,
  { period, start, isComplete }: Standpoint,
): IndicatorState => {
  const { goal } = indicator
  if (figure === null) return 'not-reported'
  const [numerator, denominator] = figure
  if (goal === null || denominator === null) return 'watched'
  if (period.quarter < indicator.judgedFrom) return 'not-due'
  const due = dueOf(indicator, period, start)
  const verdict = verdictOf(goal, [numerator, denominator], due)
  return isComplete || isFinal(goal, verdict, due) ? verdict : 'incomplete'
}
