import { Hono } from 'hono'
import { type Period, parsePeriod } from '../../shared/period.ts'
import { resolutionInForce } from '../../shared/resolution/index.ts'
import { seesProvince } from '../access.ts'
import type { AppEnv } from '../bindings.ts'
import { ApiError } from '../error.ts'
import { isUnchanged, revalidated } from '../etag.ts'
import { periodParameters } from '../parameters.ts'
import type { Person } from '../people.ts'
import { revisionOf } from '../periods.ts'
import { reportOf, viewOfUnit } from '../report-of.ts'
import { reportSource } from '../reports.ts'
import { rulesetFingerprint } from '../ruleset.ts'

const reportedPeriod = (id: string): Period => {
  const period = parsePeriod(id)
  if (!period || !resolutionInForce(period)) throw new ApiError('not-found')
  return period
}

const etagOf = async (period: Period, revision: number, { unit }: Person): Promise<string> =>
  `"${period.id}-${revision}-${unit ?? 'province'}-${await rulesetFingerprint()}"`

/** `GET /v1/reports/{period}`: the indicators with their breakdowns, as far as the person may see them. */
export const reports = new Hono<AppEnv>().get('/reports/:period', async (c) => {
  const period = reportedPeriod(periodParameters(c).period)
  const person = c.get('person')
  const etag = await etagOf(period, await revisionOf(c.env.DB, period.id), person)
  if (isUnchanged(c, etag)) return c.body(null, 304, revalidated(etag))
  const source = await reportSource(c.env.DB, period.id)
  const report = reportOf(period, source)
  const seen = seesProvince(person) ? report : viewOfUnit(report, person.unit ?? '')
  return c.json(seen, 200, revalidated(await etagOf(period, source.revision, person)))
})
