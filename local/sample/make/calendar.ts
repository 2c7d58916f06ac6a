import { addMonths, toDay } from '../../../shared/calendar/day.ts'
import type { Period } from '../../../shared/calendar/period.ts'
import type { Random } from '../random.ts'
import type { Day } from '../records.ts'

/** The days that the sample's dates are drawn from; all lie before the report date. */
export interface Calendar {
  readonly reportDay: Day
  readonly yearStart: Day
  /** A day of a probationary member's admission, still on probation at the report date. */
  readonly probationaryAdmission: (random: Random) => Day
  /** Last day on which an official member can have been admitted. */
  readonly officialAdmissionUntil: Day
  /** A day within the term of grassroots committees. */
  readonly inTerm: (random: Random) => Day
  /** A day since the Resolution was issued. */
  readonly sinceResolution: (random: Random) => Day
}

const TERM_START = toDay(2010, 5, 1)
const TERM_END = toDay(2015, 12, 31)
const RESOLUTION = toDay(2012, 3, 13)
const PROBATION_MONTHS = 12
const STUDIED_WITHIN = 240

export const createCalendar = ({ year, lastDay }: Period): Calendar => ({
  reportDay: lastDay,
  yearStart: toDay(year, 1, 1),
  probationaryAdmission: (random) => random.between(addMonths(lastDay, -PROBATION_MONTHS) + 1, lastDay - 5),
  officialAdmissionUntil: addMonths(lastDay, -PROBATION_MONTHS),
  inTerm: (random) => random.between(TERM_START, Math.min(lastDay, TERM_END)),
  sinceResolution: (random) => random.between(RESOLUTION, Math.min(lastDay, RESOLUTION + STUDIED_WITHIN)),
})
