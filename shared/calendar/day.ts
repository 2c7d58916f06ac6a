/**
 * Calendar days as whole numbers since 1970-01-01 in the proleptic Gregorian calendar. No time
 * zone is involved: a day is what stands on the sheet. Algorithms after Howard Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms" (public domain).
 */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Number of days of a month (1–12). */
export const daysInMonth = (year: number, month: number): number => {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0)
}

/** Whether the three numbers name a day of the calendar. */
export const isCalendarDate = (year: number, month: number, day: number): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** The day number of a date that is on the calendar. */
export const toDay = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The date of a day number. */
export const fromDay = (dayNumber: number): CalendarDate => {
  const z = dayNumber + 719468
  const era = Math.floor(z / 146097)
  const doe = z - era * 146097
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365,
  )
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100))
  const mp = Math.floor((5 * doy + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

/** The same day `months` later, clamped to the month's last day (31/12 + 6 months = 30/6). */
export const addMonths = (dayNumber: number, months: number): number => {
  const { year, month, day } = fromDay(dayNumber)
  const index = year * 12 + (month - 1) + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return toDay(y, m, Math.min(day, daysInMonth(y, m)))
}

/** `13/3/2012`, as people write it. */
export const showDay = (dayNumber: number): string => {
  const { year, month, day } = fromDay(dayNumber)
  return `${day}/${month}/${year}`
}

/** `2012-03-13` (ISO 8601). */
export const isoDay = (dayNumber: number): string => {
  const { year, month, day } = fromDay(dayNumber)
  const pad = (n: number, width: number) => String(n).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day number of `2012-03-13`; null for any other text and for days that no calendar has. */
export const parseIsoDay = (text: string): number | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  return isCalendarDate(year, month, day) ? toDay(year, month, day) : null
}
