import type { Period } from '../calendar/period.ts'
import { GOAL_PERIOD } from '../resolutions/nq09/periods.ts'
import type { Ratio } from './fact.ts'
import { type Goal, percentOf } from './goal.ts'
import type { Indicator } from './indicator.ts'

/** The figure from which the pace line of an indicator starts. */
export interface PaceStart {
  readonly period: Period
  readonly figure: Ratio
}

const quartersBetween = (from: Period, to: Period): number =>
  (to.year - from.year) * 4 + (to.quarter - from.quarter)

/**
 * The share due in a period on the straight line from where it starts to the goal in 2015Q4, as two whole numbers: n₀/d₀·(K−k)/K + p/100·k/K, multiplied out. Null where there is no
 * line yet, or not any more: up to the first period, from the last, and without a denominator.
 */
export const dueShare = (
  goal: Goal,
  period: Period,
  { period: first, figure: [numerator, denominator] }: PaceStart,
): readonly [numerator: number, denominator: number] | null => {
  const whole = quartersBetween(first, GOAL_PERIOD)
  const passed = quartersBetween(first, period)
  if (!denominator || passed <= 0 || passed >= whole) return null
  const due = numerator * 100 * (whole - passed) + percentOf(goal) * denominator * passed
  return [due, denominator * 100 * whole]
}

/** The share of an indicator that is due in a period; null while no line runs, so always for a standing duty. */
export const dueOf = (
  { goal, isStandingDuty }: Indicator,
  period: Period,
  start: PaceStart | null,
): ReturnType<typeof dueShare> => (goal && start && !isStandingDuty ? dueShare(goal, period, start) : null)
