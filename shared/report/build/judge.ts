import type { Period } from '../../calendar/period.ts'
import type { Ratio } from '../../measures/fact.ts'
import { missingTo } from '../../measures/goal.ts'
import type { Indicator } from '../../measures/indicator.ts'
import { dueOf, type PaceStart } from '../../measures/pace.ts'
import { stateOf } from '../../measures/state.ts'
import type { Judgement } from '../../wire/api/index.ts'
import { type DatedFigure, paceStartOf } from './period-totals.ts'

const paceOf = (indicator: Indicator, period: Period, start: PaceStart | null): Judgement['pace'] => {
  const due = dueOf(indicator, period, start)
  if (!due || !start) return null
  const [numerator, denominator] = start.figure
  return {
    start: start.period.id,
    from: { numerator, denominator: denominator ?? 0 },
    due: { numerator: due[0], denominator: due[1] },
  }
}

/** A figure of the period that is judged; null: not reported. */
export interface PresentFigure {
  readonly period: Period
  readonly figure: Ratio | null
  readonly isComplete: boolean
}

/** How an indicator, or another reading of it, stands, with the figures of earlier periods, oldest first. */
export const judge = (
  indicator: Indicator,
  { period, figure, isComplete }: PresentFigure,
  before: readonly DatedFigure[],
): Judgement => {
  const { goal } = indicator
  const present = figure ? [{ period, figure, isComplete, isClosed: false }] : []
  const start = paceStartOf([...before, ...present])
  return {
    state: stateOf(indicator, figure, { period, start, isComplete }),
    missing: goal && figure && figure[1] !== null ? missingTo(goal, figure[0], figure[1]) : null,
    pace: paceOf(indicator, period, start),
  }
}
