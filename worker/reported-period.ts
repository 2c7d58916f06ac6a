import type { Context } from 'hono'
import { type Period, parsePeriod } from '../shared/period.ts'
import { resolutionInForce } from '../shared/resolution/index.ts'
import { ApiError } from './error.ts'
import { periodParameters } from './parameters.ts'

/** The `{period}` of an address. Throws `not-found` unless a resolution is reported in it. */
export const reportedPeriod = (c: Context): Period => {
  const period = parsePeriod(periodParameters(c).period)
  if (!period || !resolutionInForce(period)) throw new ApiError('not-found')
  return period
}
