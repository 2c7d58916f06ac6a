import type { Figure } from '../api.ts'
import type { BlockCell } from './block.ts'

/** A figure as one cell: the ratio, or the count where there is no denominator; in words what is neither. */
export const figureCell = ({ numerator, denominator }: Figure): BlockCell => {
  if (numerator === null) return 'chưa báo cáo'
  if (denominator === null) return numerator
  return denominator === 0 ? 'không có đối tượng' : numerator / denominator
}
