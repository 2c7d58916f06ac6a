import { Hono } from 'hono'
import type { AuditPage, Verification } from '../../shared/wire/api/index.ts'
import { eventsBefore } from '../audit/audit-events.ts'
import { verifyEvents } from '../audit/verify/verify-events.ts'
import { verifyPeriod } from '../audit/verify/verify-period.ts'
import type { AppEnv } from '../http/bindings.ts'
import { PRIVATE } from '../http/etag.ts'
import { beforeOf, periodQuery } from '../http/parameters.ts'

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
    const verified = period === null ? await verifyEvents(c.env.DB) : await verifyPeriod(c.env.DB, period)
    const { periods, events, submissions, countedOtherwise, differences } = verified
    const body: Verification = { periods, events, submissions, countedOtherwise, differences }
    return c.json(body, 200, PRIVATE)
  })
