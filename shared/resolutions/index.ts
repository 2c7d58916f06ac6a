import type { Period } from '../calendar/period.ts'
import { NQ09 } from './nq09/resolution.ts'
import type { Resolution } from './resolution.ts'

/** The resolutions that are followed. */
const RESOLUTIONS: readonly Resolution[] = [NQ09]

/** The resolution that is reported in a period, or null. */
export const resolutionInForce = (period: Period): Resolution | null =>
  RESOLUTIONS.find(({ periods }) => periods.some(({ id }) => id === period.id)) ?? null
