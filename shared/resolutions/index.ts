import { PROVINCE } from '#province'
import type { Period } from '../calendar/period.ts'
import type { Resolution } from './resolution.ts'

const RESOLUTIONS = PROVINCE.resolutions

/** The resolution of the province that is meant where none is named. */
export const FIRST_RESOLUTION = RESOLUTIONS[0]

/** The periods in which a resolution is reported, each once, oldest first. */
export const PERIODS: readonly Period[] = [
  ...new Map(
    RESOLUTIONS.flatMap(({ periods }) => periods.map((period) => [period.id, period] as const)),
  ).values(),
].sort((a, b) => a.firstDay - b.firstDay)

/** The province's first resolution that is reported in a period, or null. */
export const resolutionInForce = (period: Period): Resolution | null =>
  RESOLUTIONS.find(({ periods }) => periods.some(({ id }) => id === period.id)) ?? null
