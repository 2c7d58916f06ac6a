import { Hono } from 'hono'
import type { AppEnv } from '../http/bindings.ts'
import { PRIVATE } from '../http/etag.ts'
import { indicatorQuery } from '../http/parameters.ts'
import { trendsOf } from '../reports/trends.ts'

/** `GET /v1/trends?indicator=`: an indicator period by period, as far as the person may see it. */
export const trends = new Hono<AppEnv>().get('/trends', async (c) =>
  c.json(await trendsOf(c.env.DB, indicatorQuery(c), c.get('ownUnit')), 200, PRIVATE),
)
