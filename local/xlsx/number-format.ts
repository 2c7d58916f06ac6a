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
const USUAL_DATE = 'dd/mm/yyyy'
const IN_VIETNAM = new Map([
  ['m/d/yyyy', USUAL_DATE],
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
/** Excel takes no longer ones. */
const LONGEST = 255
/** What a pattern shows as it stands: quoted, in brackets, after a backslash, a filler or a space of its width. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|\\.|[_*]./g

/** Patterns of other programs that the library does not know, with a day or a year in them. */
const looksLikeDate = (pattern: string): boolean => /[dy]/i.test(pattern.replace(LITERAL, ''))

/** A pattern that can be shown, or null for plain digits. */
const showable = (source: string): string | null => {
  if (PLAIN.has(source) || source.length > LONGEST) return null
  const pattern = IN_VIETNAM.get(source) ?? source
  if (isValidFormat(pattern)) return pattern
  return looksLikeDate(pattern) ? USUAL_DATE : null
}

/** Reads a pattern such as `dd/mm/yyyy` or `000000`; an unknown one shows a plain date or plain digits. */
export const toNumberFormat = (source: string): NumberFormat => {
  const pattern = showable(source)
  if (pattern === null) return { precision: null, show: null }
  return {
    precision: precisionOf(pattern),
    show: (value) =>
      format(pattern, value, { locale: 'vi', throws: false })
        .normalize('NFC')
        .replaceAll(NO_BREAK_SPACE, ' ')
        .trim(),
  }
}

/** The format of a date that has none of its own. */
export const DATE_FORMAT = toNumberFormat(USUAL_DATE)
