import type { Change, Pace, Progress } from '../api/trends.ts'
import type { Ratio } from '../indicators/fact.ts'
import type { Goal } from '../indicators/goal.ts'
import { dueShare, type PaceStart } from '../indicators/pace.ts'
import type { Period } from '../period.ts'
import type { DatedFigure } from './period-totals.ts'

/** By how much a figure differs from the last one before it; null when either is not there. */
export const changeOf = (figure: Ratio | null, last: DatedFigure | null): Change | null => {
  if (figure === null || last === null) return null
  const [numerator, denominator] = last.figure
  return {
    since: last.period.id,
    numerator: figure[0] - numerator,
    denominator: figure[1] === null || denominator === null ? null : figure[1] - denominator,
  }
}

const paceOf = (goal: Goal | null, period: Period, start: PaceStart | null): Pace | null => {
  const due = goal && start && dueShare(goal, period, start)
  if (!due || !start) return null
  const [numerator, denominator] = start.figure
  return {
    start: start.period.id,
    from: { numerator, denominator: denominator ?? 0 },
    due: { numerator: due[0], denominator: due[1] },
  }
}

/** What a report says of an indicator's way: its pace line and its change. */
export const progressOf = (
  goal: Goal | null,
  { period, figure }: { readonly period: Period; readonly figure: Ratio | null },
  { start, last }: { readonly start: PaceStart | null; readonly last: DatedFigure | null },
): Progress => ({ pace: paceOf(goal, period, start), change: changeOf(figure, last) })
