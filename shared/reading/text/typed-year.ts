import { toDay } from '../../calendar/day.ts'
import type { DateSheetCell } from '../grid.ts'
import { isYear } from './parse-date.ts'

/**
 * A year typed into a cell that is formatted as a date: the spreadsheet takes it for a serial number and shows a day
 * of 1905 (of 1909 where days are counted from 1904). Null for any other serial number, as it stands in the sheet.
 */
export const typedYear = (serial: number, shown: string): DateSheetCell | null =>
  isYear(serial) ? { kind: 'date', day: toDay(serial, 1, 1), precision: 'year', shown } : null

/** Whether a display is what a cell shows in which only this year was typed: a day, month or year of another one. */
export const showsAnotherYear = (shown: string, year: number): boolean => {
  const numbers: readonly string[] = shown.match(/\d+/g) ?? []
  if (numbers.includes(String(year))) return false
  return numbers.length > 2 || numbers.some((digits) => digits.length === 4)
}
