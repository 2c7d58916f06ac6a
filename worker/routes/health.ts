import { Hono } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { schemaVersion } from '../schema-version.ts'

/** `GET /healthz`: alive, and which migrations the database has. */
export const health = new Hono<AppEnv>().get('/healthz', async (c) =>
  c.json({ status: 'ok', schema: await schemaVersion(c.env.DB) }, 200, { 'Cache-Control': 'no-store' }),
)
