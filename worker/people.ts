import type { Role } from '../shared/api.ts'

/** Who is signed in, and as what. */
export interface Person {
  /** Google's lasting id of the account. */
  readonly sub: string
  readonly email: string
  readonly role: Role
  /** Code of the unit of a unit-editor, else null. */
  readonly unit: string | null
}

interface PersonRow {
  readonly email: string
  readonly sub: string | null
  readonly role: Role
  readonly unit: string | null
}

const findPerson = (db: D1Database, sub: string, email: string): Promise<PersonRow | null> =>
  db
    .prepare(
      `SELECT email, sub, role, unit FROM people WHERE sub = ?1
       UNION ALL
       SELECT email, sub, role, unit FROM people WHERE email = ?2 AND sub IS NULL
       LIMIT 1`,
    )
    .bind(sub, email)
    .first<PersonRow>()

const bindAccount = async (db: D1Database, sub: string, email: string): Promise<boolean> => {
  const { meta } = await db
    .prepare('UPDATE people SET sub = ?1 WHERE email = ?2 AND sub IS NULL')
    .bind(sub, email)
    .run()
  return meta.changes > 0
}

/**
 * The person behind an account, or null when nobody invited it. An invitation is by e-mail; the
 * first sign-in binds it to the account, and from then on only that account counts, whatever
 * its address becomes and whoever gets the old address.
 */
export const personOf = async (db: D1Database, sub: string, email: string): Promise<Person | null> => {
  const row = await findPerson(db, sub, email)
  if (!row) return null
  if (row.sub === null && !(await bindAccount(db, sub, row.email))) return personOf(db, sub, email)
  return { sub, email, role: row.role, unit: row.unit }
}
