import { Hono } from 'hono'
import type { AppEnv } from '../http/bindings.ts'
import { PRIVATE } from '../http/etag.ts'
import { completenessToday } from '../reports/completeness.ts'
import { reportedPeriod } from '../reports/reported-period.ts'

/** `GET /v1/reports/{period}/completeness`: who handed in, and in time. */
export const completeness = new Hono<AppEnv>().get('/reports/:period/completeness', async (c) =>
  c.json(await completenessToday(c.env.DB, reportedPeriod(c)), 200, PRIVATE),
)
