import { Hono } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { PRIVATE } from '../etag.ts'
import { indicatorQuery } from '../parameters.ts'
import { trendsOf } from '../trends.ts'

/** `GET /v1/trends?indicator=`: an indicator period by period, as far as the person may see it. */
export const trends = new Hono<AppEnv>().get('/trends', async (c) =>
  c.json(await trendsOf(c.env.DB, indicatorQuery(c), c.get('ownUnit')), 200, PRIVATE),
)
