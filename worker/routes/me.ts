import { Hono } from 'hono'
import type { Me } from '../../shared/wire/api/index.ts'
import type { AppEnv } from '../http/bindings.ts'

/** `GET /v1/me`: who is signed in. */
export const me = new Hono<AppEnv>().get('/me', (c) => {
  const { email, role, unit } = c.get('person')
  return c.json({ email, roles: [role], unit } satisfies Me, 200, { 'Cache-Control': 'no-store' })
})
