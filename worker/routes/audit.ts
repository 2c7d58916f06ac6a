import { Hono } from 'hono'
import type { AuditPage } from '../../shared/api.ts'
import { eventsBefore } from '../audit-events.ts'
import type { AppEnv } from '../bindings.ts'
import { PRIVATE } from '../etag.ts'
import { beforeOf, periodQuery } from '../parameters.ts'
import { verifyEvents } from '../verify/verify-events.ts'
import { verifyPeriod } from '../verify/verify-period.ts'

const PAGE = 100

/** `GET /v1/audit?before=` and `GET /v1/audit/verify?period=`. */
export const audit = new Hono<AppEnv>()
  .get('/audit', async (c) => {
    const events = await eventsBefore(c.env.DB, beforeOf(c), PAGE)
    const oldest = events.at(-1)?.id ?? 1
    const page: AuditPage = { events, next: oldest > 1 ? oldest : null }
    return c.json(page, 200, PRIVATE)
  })
  .get('/audit/verify', async (c) => {
    const period = periodQuery(c)
    const verification = period === null ? verifyEvents(c.env.DB) : verifyPeriod(c.env.DB, period)
    return c.json(await verification, 200, PRIVATE)
  })
