import { Hono } from 'hono'
import { lastNight } from '../audit/last-night.ts'
import type { AppEnv } from '../http/bindings.ts'
import { PRIVATE } from '../http/etag.ts'
import { EXPECTED_SCHEMA, RULESET_FINGERPRINT } from '../http/ruleset.ts'
import { schemaVersion } from '../http/schema-version.ts'
import type { Health } from '../openapi/schemas/health.ts'

/** `GET /healthz`: whether the database fits the Worker, by which rules it works and, to admins, how the night went. */
export const health = new Hono<AppEnv>().get('/healthz', async (c) => {
  const schema = await schemaVersion(c.env.DB)
  const isOk = schema === EXPECTED_SCHEMA
  const body: Health = {
    status: isOk ? 'ok' : 'not-ok',
    schema,
    expectedSchema: EXPECTED_SCHEMA,
    ruleset: RULESET_FINGERPRINT,
  }
  const isAdmin = c.get('person')?.role === 'admin'
  const told: Health = isAdmin ? { ...body, night: await lastNight(c.env.DB) } : body
  return c.json(told, isOk ? 200 : 503, PRIVATE)
})
