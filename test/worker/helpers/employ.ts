import { env } from 'cloudflare:workers'
import type { Role } from '../../../shared/wire/api/index.ts'
import { record } from '../../../worker/audit/audit.ts'
import { accountHash } from '../../../worker/people/people.ts'
import { emailOf, subOf } from './client.ts'

const at = '2012-01-01T00:00:00.000Z'

/** Puts a person into the database with the event that says so. */
export const employ = (role: Role, unit: string | null): Promise<void> =>
  record(env.DB, async () => {
    const id = crypto.randomUUID()
    const account = { id, email: emailOf(role, unit), sub: subOf(role, unit) }
    const detail = { id, role, unit, accountHash: await accountHash(account) }
    return {
      result: undefined,
      change: {
        event: { at, person: 'system', action: 'person-bound', detail },
        statements: [
          env.DB.prepare(
            `INSERT INTO people (id, email, sub, role, unit, invited_at, invited_by)
             VALUES (?, ?, ?, ?, ?, ?, 'system')`,
          ).bind(id, account.email, account.sub, role, unit, at),
        ],
      },
    }
  })

const PEOPLE: readonly (readonly [Role, string | null])[] = [
  ['admin', null],
  ['province-approver', null],
  ...['421', '422', '423'].map((unit) => ['unit-editor', unit] as const),
]

/** How many events `employEveryone` writes. */
export const EMPLOYED = PEOPLE.length

/** Puts those who sign in in a test into the database with their events, for tests in which nothing may differ. */
export const employEveryone = async (): Promise<void> => {
  for (const [role, unit] of PEOPLE) await employ(role, unit)
}
