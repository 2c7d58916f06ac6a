import { Hono } from 'hono'
import type { AppEnv } from '../http/bindings.ts'
import { isUnchanged, revalidated } from '../http/etag.ts'
import { catalogueText } from '../reports/catalogue-text.ts'

/** `GET /v1/catalogue`: resolution, periods, indicators, rules and their fingerprint. */
export const catalogue = new Hono<AppEnv>().get('/catalogue', async (c) => {
  const { json, etag } = await catalogueText()
  if (isUnchanged(c, etag)) return c.body(null, 304, revalidated(etag))
  return c.body(json, 200, { ...revalidated(etag), 'Content-Type': 'application/json' })
})
