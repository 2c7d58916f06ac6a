import { toDay } from '../../shared/day.ts'
import type { DateSheetCell, Precision } from '../../shared/sheets/grid.ts'

/** The day number of a moment on the calendar of one time zone. */
export type DayOf = (moment: Date) => number

const HOUR = 3_600_000

/**
 * Days in the spreadsheet's time zone. Sheets hands a date over as the moment of its midnight there. Where
 * the script runs in the same zone the plain getters say which day that is, otherwise Intl does; neither
 * is a service call. Two hours are added because zone tables differ about Vietnam's clocks before 1975:
 * a midnight may come out as 23:00 of the day before.
 */
export const dayIn = (timeZone: string): DayOf => {
  if (Intl.DateTimeFormat().resolvedOptions().timeZone === timeZone) {
    return (moment) => {
      const safe = nearMidnight(moment, moment.getHours())
      return toDay(safe.getFullYear(), safe.getMonth() + 1, safe.getDate())
    }
  }
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    hour12: false,
  })
  const numbers = (moment: Date) => format.format(moment).split(/\D+/).map(Number)
  return (moment) => {
    const [, , , hour = 0] = numbers(moment)
    const [month = 1, day = 1, year = 1970] = numbers(nearMidnight(moment, hour))
    return toDay(year, month, day)
  }
}

const nearMidnight = (moment: Date, hour: number): Date => {
  const isOnTheHour = moment.getTime() % HOUR === 0
  return hour >= 22 && hour < 24 && isOnTheHour ? new Date(moment.getTime() + 2 * HOUR) : moment
}

const ENGLISH_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i

/** How much of a date its display shows: `3/2012` only the month, `2012` only the year. */
const precisionOf = (shown: string): Precision => {
  const numbers = shown.match(/\d+/g) ?? []
  if (!numbers.some((digits) => digits.length === 4)) return 'day'
  const parts = numbers.length + (ENGLISH_MONTH.test(shown) ? 1 : 0)
  if (parts === 1) return 'year'
  return parts === 2 ? 'month' : 'day'
}

/** A date cell; `shown` as displayed, or null where the display was not read. */
export const toDateCell = (day: number, shown: string | null): DateSheetCell =>
  shown === null
    ? { kind: 'date', day, precision: 'day' }
    : { kind: 'date', day, precision: precisionOf(shown), shown }
