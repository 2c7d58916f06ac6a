import { Hono } from 'hono'
import type { AppEnv } from '../bindings.ts'
import { PRIVATE } from '../etag.ts'
import { lastNight } from '../last-night.ts'
import type { Health } from '../openapi/schemas/health.ts'
import { EXPECTED_SCHEMA, RULESET_FINGERPRINT } from '../ruleset.ts'
import { schemaVersion } from '../schema-version.ts'

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
