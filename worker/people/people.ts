import type { Role } from '../../shared/wire/api/index.ts'
import { type NewEvent, record } from '../audit/audit.ts'
import type { Query } from '../http/batch.ts'
import { sha256 } from '../http/hash.ts'
import type { Account } from './auth.ts'
import type { Person } from './person.ts'

/** An invitation, as it is stored. */
export interface PersonRow {
  readonly id: string
  /** As invited; the account may have another one by now. */
  readonly email: string
  readonly sub: string | null
  readonly role: Role
  readonly unit: string | null
}

/** What the chain keeps of whose account it is; the id in it keeps two invitations of one address apart. */
export const accountHash = ({
  id,
  email,
  sub,
}: {
  readonly id: string
  /** As invited. */
  readonly email: string
  readonly sub: string | null
}): Promise<string> => sha256(JSON.stringify([id, email, sub]))

export const selectPerson = (db: D1Database, { sub, email }: Account): Query<PersonRow> =>
  db
    .prepare(
      `SELECT id, email, sub, role, unit FROM people WHERE sub = ?1
       UNION ALL
       SELECT id, email, sub, role, unit FROM people WHERE email = ?2 AND sub IS NULL
       LIMIT 1`,
    )
    .bind(sub, email)

const findPerson = (db: D1Database, account: Account): Promise<PersonRow | null> =>
  selectPerson(db, account).first<PersonRow>()

const boundEvent = async (row: PersonRow): Promise<NewEvent> => ({
  at: new Date().toISOString(),
  person: row.id,
  action: 'person-bound',
  detail: { id: row.id, role: row.role, unit: row.unit, accountHash: await accountHash(row) },
})

/** Binds the invitation to the account, unless another account was faster. */
const bindAccount = (db: D1Database, account: Account): Promise<PersonRow | null> =>
  record(db, async () => {
    const row = await findPerson(db, account)
    if (row?.sub !== null) return { result: row, change: null }
    const bind = db.prepare('UPDATE people SET sub = ? WHERE id = ?').bind(account.sub, row.id)
    const bound = { ...row, sub: account.sub }
    return { result: bound, change: { event: await boundEvent(bound), statements: [bind] } }
  })

/** Makes the account the first admin, unless there is one or the address is taken. */
const makeFirstAdmin = (db: D1Database, account: Account): Promise<PersonRow | null> =>
  record(db, async () => {
    const found = await findPerson(db, account)
    if (found?.sub) return { result: found, change: null }
    const standing = await db
      .prepare("SELECT id FROM people WHERE role = 'admin' OR email = ? LIMIT 1")
      .bind(account.email)
      .first()
    if (standing) return { result: null, change: null }
    const { sub, email } = account
    const row: PersonRow = { id: crypto.randomUUID(), email, sub, role: 'admin', unit: null }
    const event = await boundEvent(row)
    const insert = db
      .prepare(
        `INSERT INTO people (id, email, sub, role, invited_at, invited_by) VALUES (?, ?, ?, 'admin', ?, 'system')`,
      )
      .bind(row.id, email, sub, event.at)
    return { result: row, change: { event, statements: [insert] } }
  })

/**
 * The person behind an account, or null when nobody invited it. An invitation is by e-mail; the first
 * sign-in binds it to the account, and from then on only that account counts, whatever its address becomes
 * and whoever gets the old address. While there is no admin, whoever has the address `firstAdmin` becomes one.
 * `found` is what `selectPerson` found.
 */
export const personOf = async (
  db: D1Database,
  account: Account,
  firstAdmin: string,
  found: PersonRow | null,
): Promise<Person | null> => {
  const invited = found?.sub === null ? await bindAccount(db, account) : found
  const isFirstAdmin = !invited && account.email === firstAdmin.trim().toLowerCase()
  const row = isFirstAdmin ? await makeFirstAdmin(db, account) : invited
  return row && { id: row.id, email: account.email, role: row.role, unit: row.unit }
}
