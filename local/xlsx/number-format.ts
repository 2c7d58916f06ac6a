import { format, getFormatDateInfo, getFormatFromId, getFormatInfo, isValidFormat } from 'numfmt'
import type { Precision } from '../../shared/sheets/grid.ts'

/** What a cell's number format makes of its number. */
export interface NumberFormat {
  /** How much of a date it names; null when it shows no date (numbers, times). */
  readonly precision: Precision | null
  /** The text the person sees of a serial number, or null when that is just the plain digits. */
  readonly show: ((value: number) => string) | null
}

/** Built-in formats whose look follows the computer's locale; here Vietnamese. */
const IN_VIETNAM: Readonly<Record<number, string>> = { 14: 'dd/mm/yyyy', 22: 'dd/mm/yyyy hh:mm' }

/** The pattern of a built-in format (ECMA-376 part 1, 18.8.30). */
export const builtInPattern = (id: number): string => IN_VIETNAM[id] ?? getFormatFromId(id, 'vi')

const precisionOf = (pattern: string): Precision | null => {
  const { type } = getFormatInfo(pattern)
  if (type !== 'date' && type !== 'datetime') return null
  const { month, day } = getFormatDateInfo(pattern)
  if (day) return 'day'
  return month ? 'month' : 'year'
}

const NO_BREAK_SPACE = '\u00a0'
const PLAIN = new Set(['General', 'GENERAL', '', '0', '@'])

/** Reads a pattern such as `dd/mm/yyyy` or `000000`; an invalid one shows plain digits. */
export const toNumberFormat = (pattern: string): NumberFormat => {
  if (PLAIN.has(pattern) || !isValidFormat(pattern)) return { precision: null, show: null }
  return {
    precision: precisionOf(pattern),
    show: (value) =>
      format(pattern, value, { locale: 'vi', throws: false })
        .normalize('NFC')
        .replaceAll(NO_BREAK_SPACE, ' ')
        .trim(),
  }
}
