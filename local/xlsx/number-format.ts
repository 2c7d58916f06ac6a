import { format, getFormatDateInfo, getFormatInfo, isValidFormat } from 'numfmt'
import type { Precision } from '../../shared/reading/grid.ts'

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

/** What divides a pattern into sections: a semicolon that is not shown as it stands. */
const SECTIONS = /(?:"[^"]*"|\[[^\]]*\]|\\.|[_*].|[^;])+/g
const CONDITION = /\[[<>=]/

/** The section that says what a number is: the first, or of those under conditions a date if there is one. */
const sectionOf = (pattern: string): string => {
  const sections = CONDITION.test(pattern) ? (pattern.match(SECTIONS) ?? []) : []
  return sections.find((section) => isValidFormat(section) && ofSection(section) !== null) ?? pattern
}

/** Elapsed hours, minutes and seconds (`[h]`, `[mm]`) name no part of a date. */
const ofSection = (pattern: string): Precision | null => {
  const { type } = getFormatInfo(pattern)
  if (type !== 'date' && type !== 'datetime') return null
  const { year, month, day } = getFormatDateInfo(pattern)
  if (day) return 'day'
  if (month) return 'month'
  return year ? 'year' : null
}

const precisionOf = (pattern: string): Precision | null => ofSection(sectionOf(pattern))

const NO_BREAK_SPACE = '\u00a0'
const PLAIN = new Set(['General', 'GENERAL', '', '0', '@'])
/** Excel takes no longer ones. */
const LONGEST = 255
/** What a pattern shows as it stands: quoted, in brackets, after a backslash, a filler or a space of its width. */
const LITERAL = /"[^"]*"|\[[^\]]*\]|\\.|[_*]./g

/** Patterns of other programs that the library does not know, with a day or a year in them, also in Thai letters. */
const looksLikeDate = (pattern: string): boolean => /[dyวป]/i.test(pattern.replace(LITERAL, ''))

/** A pattern that can be shown, or null for plain digits. */
const showable = (source: string): string | null => {
  if (PLAIN.has(source) || source.length > LONGEST) return null
  const pattern = IN_VIETNAM.get(source) ?? source
  if (isValidFormat(pattern)) return pattern
  return looksLikeDate(pattern) ? USUAL_DATE : null
}

/** The library knows no day of the Hijri calendar for serial 60, and throws whatever it is told. */
const showIn = (pattern: string, value: number): string => {
  try {
    return format(pattern, value, { locale: 'vi', throws: false })
  } catch {
    return String(value)
  }
}

/** Reads a pattern such as `dd/mm/yyyy` or `000000`; an unknown one shows a plain date or plain digits. */
export const toNumberFormat = (source: string): NumberFormat => {
  const pattern = showable(source)
  if (pattern === null) return { precision: null, show: null }
  return {
    precision: precisionOf(pattern),
    show: (value) => showIn(pattern, value).normalize('NFC').replaceAll(NO_BREAK_SPACE, ' ').trim(),
  }
}

/** The format of a date that has none of its own. */
export const DATE_FORMAT = toNumberFormat(USUAL_DATE)
