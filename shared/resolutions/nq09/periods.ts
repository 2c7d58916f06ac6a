import { type DuePeriod, type Period, parseDuePeriod, quarterOf } from '../../calendar/period.ts'

const YEARS = [2012, 2013, 2014, 2015]
const QUARTERS = [1, 2, 3, 4]

/** The periods for which the resolution is reported, oldest first. */
export const PERIODS: readonly Period[] = YEARS.flatMap((year) =>
  QUARTERS.map((quarter) => quarterOf(year, quarter)),
)

/** A quarter, half-year or year (number 1) in which a duty is due. */
export interface DueSpan extends Omit<DuePeriod, 'kind'> {
  readonly kind: DuePeriod['kind'] | 'year'
}

/** The quarter, the half-year or the year of the resolution that a text names, or null. */
export const parseDue = (text: string): DueSpan | null => {
  const year = YEARS.find((each) => String(each) === text.trim())
  if (year === undefined) return parseDuePeriod(text)
  const { firstDay } = quarterOf(year, 1)
  return { kind: 'year', year, number: 1, firstDay, lastDay: quarterOf(year, 4).lastDay }
}

/** The period in which every goal is to be met. */
export const GOAL_PERIOD: Period = quarterOf(2015, 4)
