import { Hono } from 'hono'
import type { Period } from '../../shared/period.ts'
import type { AppEnv } from '../bindings.ts'
import { isUnchanged, revalidated } from '../etag.ts'
import { gunzip } from '../gzip.ts'
import { stampOf } from '../periods.ts'
import { reportOf, viewOfUnit } from '../report-of.ts'
import { reportTag, viewTag } from '../report-tag.ts'
import { reportedPeriod } from '../reported-period.ts'
import { type ReportSource, reportSource } from '../reports.ts'

/** The report as this reader sees it; of a closed period the very bytes that were frozen. */
const jsonOf = async (period: Period, source: ReportSource, ownUnit: string | null): Promise<string> => {
  const frozen = source.frozen && (await gunzip(source.frozen))
  if (ownUnit === null) return frozen ?? JSON.stringify(reportOf(period, source))
  return JSON.stringify(viewOfUnit(frozen ? JSON.parse(frozen) : reportOf(period, source), ownUnit))
}

/** `GET /v1/reports/{period}`: the indicators with their breakdowns, as far as the person may see them. */
export const reports = new Hono<AppEnv>().get('/reports/:period', async (c) => {
  const period = reportedPeriod(c)
  const ownUnit = c.get('ownUnit')
  if (c.req.header('If-None-Match')) {
    const etag = viewTag(await reportTag(period, await stampOf(c.env.DB, period.id)), ownUnit)
    if (isUnchanged(c, etag)) return c.body(null, 304, revalidated(etag))
  }
  const source = await reportSource(c.env.DB, period.id)
  const etag = viewTag(await reportTag(period, source.stamp), ownUnit)
  const json = await jsonOf(period, source, ownUnit)
  return c.body(json, 200, { ...revalidated(etag), 'Content-Type': 'application/json' })
})
