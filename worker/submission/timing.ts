import type { Settings } from '../../shared/api.ts'
import { isoDay } from '../../shared/day.ts'
import { parsePeriod } from '../../shared/period.ts'
import { daysLate, dueDayOf } from '../../shared/report/due-day.ts'

/** By when a submission was due, and whether it came later. The period's id must be a quarter. */
export const timingOf = (
  { period, receivedAt }: { readonly period: string; readonly receivedAt: string },
  settings: Settings,
): { readonly dueOn: string; readonly late: boolean } => {
  const quarter = parsePeriod(period)
  if (!quarter) throw new TypeError('a stored period is no quarter')
  const dueDay = dueDayOf(quarter, settings)
  return { dueOn: isoDay(dueDay), late: daysLate(receivedAt, dueDay) > 0 }
}
