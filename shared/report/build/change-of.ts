import type { Ratio } from '../../measures/fact.ts'
import type { Change } from '../../wire/api/index.ts'
import type { DatedFigure } from './period-totals.ts'

/** By how much a figure differs from the last one of those before it, oldest first; null when either is not there. */
export const changeOf = (figure: Ratio | null, before: readonly DatedFigure[]): Change | null => {
  const last = before[before.length - 1]
  if (figure === null || !last) return null
  const [numerator, denominator] = last.figure
  return {
    since: last.period.id,
    numerator: figure[0] - numerator,
    denominator: figure[1] === null || denominator === null ? null : figure[1] - denominator,
  }
}
