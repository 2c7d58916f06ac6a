import { parseIsoDay } from '../../shared/calendar/day.ts'
import { daysLate } from '../../shared/report/build/due-day.ts'
import type { SubmissionRow } from './submissions.ts'

/** Whether a submission came after the day that it was due when it was received; no later extension undoes it. */
export const isLate = ({ receivedAt, dueOn }: Pick<SubmissionRow, 'receivedAt' | 'dueOn'>): boolean => {
  const dueDay = parseIsoDay(dueOn)
  if (dueDay === null) throw new TypeError('a stored due day is no day')
  return daysLate(receivedAt, dueDay) > 0
}
