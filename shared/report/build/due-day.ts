import { parseIsoDay } from '../../calendar/day.ts'
import { dayInVietnam } from '../../calendar/instant.ts'
import type { Period } from '../../calendar/period.ts'

/** When submissions are due, as the province sets it. */
export interface DueSettings {
  /** Days after the period's last day. */
  readonly dueDays: number
  /** ISO dates for single periods, by period id. */
  readonly dueDates: Readonly<Record<string, string>>
}

/** The last day on which a period's submission is in time, as a day number. */
export const dueDayOf = ({ id, lastDay }: Period, { dueDays, dueDates }: DueSettings): number =>
  parseIsoDay(new Map(Object.entries(dueDates)).get(id) ?? '') ?? lastDay + dueDays

/** How many days after the due day something came, by the calendar of Vietnam; 0 in time. */
export const daysLate = (receivedAt: string, dueDay: number): number =>
  Math.max(0, dayInVietnam(receivedAt) - dueDay)
