import type { Context } from 'hono'
import type { Query } from '../http/batch.ts'
import type { AppEnv } from '../http/bindings.ts'
import { type PeriodStamp, selectStamp } from './periods.ts'

const REPORT = /^\/v1\/reports\/(\d{4}Q[1-4])$/

/**
 * What the answer to a request hangs on whoever asks, to be read in one round trip with who asks: the stamp
 * of a report. Null for other requests.
 */
export const readAhead = (c: Context<AppEnv>): Query<PeriodStamp> | null => {
  const [, period] = REPORT.exec(c.req.path) ?? []
  return period === undefined ? null : selectStamp(c.env.DB, period)
}
