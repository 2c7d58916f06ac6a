import { format, getFormatDateInfo, getFormatInfo, isValidFormat } from 'numfmt'
import type { Precision } from '../../shared/sheets/grid.ts'

/** What a cell's number format makes of its number. */
export interface NumberFormat {
  /** How much of a date it names; null when it shows no date (numbers, times). */
  readonly precision: Precision | null
  /** The text the person sees of a serial number, or null when that is just the plain digits. */
  readonly show: ((value: number) => string) | null
}

/** Formats 14 and 22, whose look follows the computer's locale; the library gives the American one. */
const IN_VIETNAM = new Map([
  ['m/d/yyyy', 'dd/mm/yyyy'],
  ['m/d/yyyy h:mm', 'dd/mm/yyyy hh:mm'],
])

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
export const toNumberFormat = (source: string): NumberFormat => {
  const pattern = IN_VIETNAM.get(source) ?? source
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

/** The format of a date cell whose own is unknown to the library or invalid. */
export const DATE_FORMAT = toNumberFormat('dd/mm/yyyy')
