import type { Settings } from '../shared/api.ts'
import { isoDay } from '../shared/day.ts'
import type { Period } from '../shared/period.ts'

/** Vietnam is seven hours ahead of UTC all year. */
const AHEAD = 7 * 60 * 60 * 1000

/** ISO date: the last day on which a submission of the period is in time. */
export const dueDateOf = (period: Period, { dueDays, dueDates }: Settings): string =>
  dueDates[period.id] ?? isoDay(period.lastDay + dueDays)

/** Whether a moment (ISO 8601, UTC) lies after a day (ISO date) of Vietnam's calendar. */
export const isAfter = (moment: string, day: string): boolean =>
  new Date(Date.parse(moment) + AHEAD).toISOString().slice(0, 10) > day
