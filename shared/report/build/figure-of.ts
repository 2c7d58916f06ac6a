import type { Ratio } from '../../measures/fact.ts'
import type { Figure } from '../../wire/api/index.ts'

/** A figure as reports carry it; null: not reported. */
export const figureOf = (ratio: Ratio | null): Figure =>
  ratio ? { numerator: ratio[0], denominator: ratio[1] } : { numerator: null, denominator: null }
