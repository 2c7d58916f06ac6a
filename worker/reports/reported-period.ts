import type { Context } from 'hono'
import { type Period, parsePeriod } from '../../shared/calendar/period.ts'
import { resolutionInForce } from '../../shared/resolutions/index.ts'
import type { Resolution } from '../../shared/resolutions/resolution.ts'
import { ApiError } from '../http/error.ts'
import { periodFileParameters, periodParameters } from '../http/parameters.ts'

interface Reported {
  readonly period: Period
  readonly resolution: Resolution
}

const reportedIn = (id: string): Reported => {
  const period = parsePeriod(id)
  const resolution = period && resolutionInForce(period)
  if (!period || !resolution) throw new ApiError('not-found')
  return { period, resolution }
}

/** The `{period}` of an address. Throws `not-found` unless a resolution is reported in it. */
export const reportedPeriod = (c: Context): Period => reportedIn(periodParameters(c).period).period

/** The `{period}` of a file's address, with what is reported in it. Throws `not-found` without that. */
export const reportedFile = (c: Context): Reported => reportedIn(periodFileParameters(c).period)
