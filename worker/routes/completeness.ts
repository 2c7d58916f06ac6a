import { Hono } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { completenessToday } from '../completeness.ts'
import { PRIVATE } from '../etag.ts'
import { reportedPeriod } from '../reported-period.ts'

/** `GET /v1/reports/{period}/completeness`: who handed in, and in time. */
export const completeness = new Hono<AppEnv>().get('/reports/:period/completeness', async (c) =>
  c.json(await completenessToday(c.env.DB, reportedPeriod(c)), 200, PRIVATE),
)
