import { Hono } from 'hono'
import { completenessOf } from '../../shared/report/completeness.ts'
import { dueDayOf } from '../../shared/report/due-day.ts'
import type { AppEnv } from '../bindings.ts'
import { PRIVATE } from '../etag.ts'
import { today } from '../plan.ts'
import { reportedPeriod } from '../reported-period.ts'
import { readSettings } from '../settings.ts'
import { arrivalsIn } from '../standings.ts'

/** `GET /v1/reports/{period}/completeness`: who handed in, and in time. */
export const completeness = new Hono<AppEnv>().get('/reports/:period/completeness', async (c) => {
  const period = reportedPeriod(c)
  const dueDay = dueDayOf(period, await readSettings(c.env.DB))
  const units = await arrivalsIn(c.env.DB, period.id)
  return c.json(completenessOf({ period, dueDay, today: today(), units }), 200, PRIVATE)
})
