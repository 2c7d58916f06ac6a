import { Hono } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { closePeriod, reopenPeriod } from '../closing.ts'
import { PRIVATE } from '../etag.ts'
import { reportedPeriod } from '../reported-period.ts'
import { reasonOf, smallBody } from '../small-body.ts'

/** `POST /v1/periods/{period}/close` and `/reopen`. */
export const periods = new Hono<AppEnv>()
  .post('/periods/:period/close', smallBody, async (c) =>
    c.json(await closePeriod(c.env.DB, reportedPeriod(c), c.get('person').id), 200, PRIVATE),
  )
  .post('/periods/:period/reopen', smallBody, async (c) => {
    const period = reportedPeriod(c)
    const reason = await reasonOf(c)
    return c.json(await reopenPeriod(c.env.DB, period, c.get('person').id, reason), 200, PRIVATE)
  })
