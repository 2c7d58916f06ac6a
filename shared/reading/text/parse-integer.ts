import type { SheetCell } from '../grid.ts'
import { withoutInvisible } from './fold.ts'

const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,0+)?$/
const PLAIN = /^\d+(?:,0+)?$/
const THREE_DECIMALS = /^\d{1,3}\.\d{3}$/

const parseText = (text: string): number => {
  const digits = withoutInvisible(text).replace(/\s/g, '')
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) return Number.NaN
  return Number(digits.replace(/,0+$/, '').replace(/\./g, ''))
}

/** The number of a number cell, or null for any other cell. */
export const numberOf = (cell: SheetCell): number | null => {
  if (typeof cell === 'number') return cell
  return typeof cell === 'object' && cell !== null && cell.kind === 'number' ? cell.value : null
}

/**
 * The whole number ≥ 0 of a cell, NaN for anything else. Text is read in Vietnamese form:
 * `1.565` is one thousand five hundred and sixty-five, `1,565` is no whole number.
 */
export const parseInteger = (cell: SheetCell): number => {
  const value = typeof cell === 'string' ? parseText(cell) : (numberOf(cell) ?? Number.NaN)
  return Number.isSafeInteger(value) && value >= 0 ? value : Number.NaN
}

/**
 * The number that was meant when a number cell below 1,000 has exactly three decimals (1.565
 * typed under an English locale becomes 1,565 here), or null.
 */
export const meantThousands = (cell: SheetCell): number | null => {
  const value = numberOf(cell)
  if (value === null || !THREE_DECIMALS.test(String(value))) return null
  return Math.round(value * 1000)
}
