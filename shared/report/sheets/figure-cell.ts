import type { Figure } from '../../wire/api/index.ts'
import type { BlockCell } from './block.ts'

/** A figure as one cell: the ratio, or the count where there is no denominator; its state in words where it has neither. */
export const figureCell = ({ numerator, denominator }: Figure, state: string): BlockCell => {
  if (numerator === null) return state
  if (denominator === null) return numerator
  return denominator === 0 ? state : numerator / denominator
}
