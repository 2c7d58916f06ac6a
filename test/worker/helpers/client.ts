import { env } from 'cloudflare:workers'
import type { ApiErrorBody, Role } from '../../../shared/wire/api/index.ts'
import { createApp } from '../../../worker/http/app.ts'
import { googleIssuer } from '../../../worker/people/google.ts'
import { serveGoogleKeys, signToken } from './google.ts'

/** Puts a person into the database without an event in the audit, so that tests count their own. */
export const invite = async (
  email: string,
  role: Role,
  unit: string | null = null,
  sub: string | null = null,
): Promise<void> => {
  await env.DB.prepare(
    `INSERT INTO people (id, email, role, unit, sub, invited_at, invited_by)
     VALUES (?, ?, ?, ?, ?, '2012-01-01T00:00:00.000Z', 'system')
     ON CONFLICT (email) DO UPDATE SET role = excluded.role, unit = excluded.unit`,
  )
    .bind(crypto.randomUUID(), email, role, unit, sub)
    .run()
}

/** The app as production makes it, with Google's keys behind `fetch`. */
export const productionApp = () => {
  serveGoogleKeys()
  return createApp([googleIssuer()])
}

/** Calls the app as a person does; `db` watches what the call costs. */
export type Call = (path: string, init?: RequestInit, db?: D1Database) => Promise<Response>

/** The address of the person with this role who calls in tests, and their account. */
export const emailOf = (role: Role, unit: string | null): string =>
  `${role}-${unit ?? 'tinh'}@example.vn`.toLowerCase()
export const subOf = (role: Role, unit: string | null): string => `google:${emailOf(role, unit)}`

/** A person with this role who calls the app. */
export const signedIn = (role: Role, unit: string | null = null): Promise<Call> =>
  callerNamed(emailOf(role, unit), role, unit)

/** The same for one of several with this role. */
export const callerNamed = async (email: string, role: Role, unit: string | null = null): Promise<Call> => {
  await invite(email, role, unit, `google:${email}`)
  const app = productionApp()
  const token = await signToken(email)
  return async (path, init = {}, db = env.DB) => {
    const headers = new Headers(init.headers)
    headers.set('Authorization', `Bearer ${token}`)
    return app.request(path, { ...init, headers }, { DB: db, TOKEN_AUDIENCES: env.TOKEN_AUDIENCES })
  }
}

/** The code of an error answer. */
export const codeOf = async (answer: Response): Promise<string> =>
  (await answer.json<ApiErrorBody>()).error.code
