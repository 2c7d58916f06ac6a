import { daysInMonth, fromDay, isCalendarDate, toDay } from '../../calendar/day.ts'
import type { Precision, SheetCell } from '../grid.ts'
import { numberOf } from './parse-integer.ts'

/** A date as the interval of days for which it may stand, both inside. */
export interface DateInterval {
  readonly from: number
  readonly to: number
  readonly precision: Precision
}

/** The day of a full date cell, by far the most frequent, which needs no parsing; NaN for any other cell. */
export const fullDayOf = (cell: SheetCell): number =>
  typeof cell === 'object' && cell?.kind === 'date' && cell.precision === 'day' ? cell.day : Number.NaN

const FULL = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})$/
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const MONTH = /^(\d{1,2})\s*\/\s*(\d{4})$/
/** A date without spaces and a time: `3/2/1970 14:30`, `1970-02-03T00:00:00Z`, `3/2/1970 2:30 CH`. */
const TIMED =
  /^([\d/.-]{8,10})(?:T|,?\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[AP]M|SA|CH|Z|[+-]\d{2}:?\d{2})?$/i
const YEAR = /^\d{4}$/
const FIRST_YEAR = 1900
const LAST_YEAR = 2100

const fullDate = (year: number, month: number, day: number): DateInterval | null => {
  if (!isCalendarDate(year, month, day)) return null
  const number = toDay(year, month, day)
  return { from: number, to: number, precision: 'day' }
}

const wholeMonth = (year: number, month: number): DateInterval | null =>
  isCalendarDate(year, month, 1)
    ? { from: toDay(year, month, 1), to: toDay(year, month, daysInMonth(year, month)), precision: 'month' }
    : null

/** Whether a number is a year that a date cell may give alone. */
export const isYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR

const wholeYear = (year: number): DateInterval | null =>
  isYear(year) ? { from: toDay(year, 1, 1), to: toDay(year, 12, 31), precision: 'year' } : null

/** The numbers of a text like `3/2/2012`, in their order; null for any other text. */
export const dateParts = (text: string): readonly [first: number, second: number, year: number] | null => {
  const full = FULL.exec(text)
  return full && [Number(full[1]), Number(full[3]), Number(full[4])]
}

/** Whether a text has the form of a date, be there such a day or not. */
export const hasDateForm = (text: string): boolean =>
  [FULL, ISO, MONTH].some((form) => form.test(text.trim()))

/** The date that a text gives beside a time of day, as it is written; null for any other text. */
export const dateBesideTime = (text: string): string | null => {
  const date = TIMED.exec(text.trim())?.[1] ?? ''
  return parseText(date) ? date : null
}

const parseText = (text: string): DateInterval | null => {
  const parts = dateParts(text)
  if (parts) return fullDate(parts[2], parts[1], parts[0])
  const iso = ISO.exec(text)
  if (iso) return fullDate(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const month = MONTH.exec(text)
  if (month) return wholeMonth(Number(month[2]), Number(month[1]))
  return YEAR.test(text) ? wholeYear(Number(text)) : null
}

const parseDateCell = (day: number, precision: Precision): DateInterval | null => {
  if (precision === 'day') return { from: day, to: day, precision }
  const { year, month } = fromDay(day)
  return precision === 'month' ? wholeMonth(year, month) : wholeYear(year)
}

/**
 * The days a cell may stand for: a date cell, ISO, `d/m/yyyy` (also with `-` or `.`), and the
 * partial `m/yyyy`, `yyyy` or a bare number 1900–2100. Null for anything else: two-digit years
 * and other numbers are not guessed.
 */
export const parseDate = (cell: SheetCell): DateInterval | null => {
  if (typeof cell === 'string') return parseText(cell.trim())
  if (typeof cell === 'object' && cell !== null && cell.kind === 'date') {
    return parseDateCell(cell.day, cell.precision)
  }
  const number = numberOf(cell)
  return number === null ? null : wholeYear(number)
}
