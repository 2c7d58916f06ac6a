import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'
import { toDate } from './read-cell.ts'

/** The same day some months later, or the month's last day. */
export const addMonths = (date: Date, months: number): Date => {
  const moved = new Date(date)
  moved.setUTCDate(1)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0)).getUTCDate()
  moved.setUTCDate(Math.min(date.getUTCDate(), lastDay))
  return moved
}

export const addYears = (date: Date, years: number): Date => addMonths(date, years * 12)

const { termFirstDay, termLastDay, probationRuleFrom } = thresholdsOfPeriod(PERIOD)

export const REPORT_DATE = toDate(PERIOD.lastDay)
export const TERM_START = toDate(termFirstDay)
export const TERM_END = toDate(termLastDay)
export const PROBATION_RULE_FROM = toDate(probationRuleFrom)
export const YEAR_START = new Date(Date.UTC(PERIOD.year, 0, 1))
export const YEAR_END = new Date(Date.UTC(PERIOD.year, 11, 31))

interface Dated {
  readonly until: Readonly<Record<string, Date>>
}

/** The last day that a date of a row may stand for; null when there is none. */
export const lastDayOf = <K extends string>(
  row: Dated & { readonly [key in K]: Date | null | undefined },
  column: K,
): Date | null => {
  const date = row[column]
  return date ? (row.until[column] ?? date) : null
}
