import { isoDay, toDay } from './day.ts'

const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):\d{2}(?:\.\d+)?Z$/
const VIETNAM_OFFSET_MINUTES = 7 * 60
const MINUTES_OF_DAY = 24 * 60

/**
 * The calendar day in Vietnam (UTC+7, no summer time since 1975) on which an ISO 8601 instant in
 * UTC falls, as a day number; NaN for any other text.
 */
export const dayInVietnam = (instant: string): number => {
  const match = INSTANT.exec(instant)
  if (!match) return Number.NaN
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number)
  const minutes = hour * 60 + minute + VIETNAM_OFFSET_MINUTES
  return toDay(year, month, day) + Math.floor(minutes / MINUTES_OF_DAY)
}

/** The instant (ISO 8601, UTC) at which a day begins in Vietnam: 17:00 of the day before. */
export const startOfDayInVietnam = (dayNumber: number): string => `${isoDay(dayNumber - 1)}T17:00:00.000Z`
