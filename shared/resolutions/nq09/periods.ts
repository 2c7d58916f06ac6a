import { type Period, quarterOf } from '../../calendar/period.ts'

const YEARS = [2012, 2013, 2014, 2015]
const QUARTERS = [1, 2, 3, 4]

/** The periods for which the resolution is reported, oldest first. */
export const PERIODS: readonly Period[] = YEARS.flatMap((year) =>
  QUARTERS.map((quarter) => quarterOf(year, quarter)),
)

/** Whether a text is a year in which the resolution is carried out. */
export const isYearOfResolution = (text: string): boolean => YEARS.some((year) => String(year) === text)

/** The period in which every goal is to be met. */
export const GOAL_PERIOD: Period = quarterOf(2015, 4)
