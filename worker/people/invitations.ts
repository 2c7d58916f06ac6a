import type { Invitation, PersonEntry } from '../../shared/wire/api/index.ts'
import { record } from '../audit/audit.ts'
import { ApiError } from '../http/error.ts'
import { accountHash } from './people.ts'

type PersonRow = Omit<PersonEntry, 'hasSignedIn'> & { readonly hasSignedIn: number }

/** Everyone who was invited, by e-mail. */
export const listPeople = async (db: D1Database): Promise<readonly PersonEntry[]> => {
  const { results } = await db
    .prepare(
      `SELECT id, email, role, unit, invited_at AS invitedAt, sub IS NOT NULL AS hasSignedIn
       FROM people ORDER BY email`,
    )
    .all<PersonRow>()
  return results.map((row) => ({ ...row, hasSignedIn: row.hasSignedIn === 1 }))
}

const upsert = (db: D1Database, person: PersonEntry, invitedBy: string): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO people (id, email, role, unit, invited_at, invited_by) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
       ON CONFLICT (id) DO UPDATE SET
         email = ?2, role = ?3, unit = ?4`,
    )
    .bind(person.id, person.email, person.role, person.unit, person.invitedAt, invitedBy)

const subOf = (db: D1Database, id: string): Promise<string | null> =>
  db.prepare('SELECT sub FROM people WHERE id = ?').bind(id).first<string>('sub')

const isSame = (person: PersonEntry, { email, role, unit }: Invitation): boolean =>
  person.email === email && person.role === role && person.unit === unit

/** An admin who never signed in could have a mistyped address, so does not count. */
const requireAdminAmong = (people: readonly PersonEntry[]): void => {
  if (people.some(({ role, hasSignedIn }) => role === 'admin' && hasSignedIn)) return
  throw new ApiError('conflict', {
    message:
      'Đây là quản trị cuối cùng đã đăng nhập nên chưa gỡ hay đổi được; hãy mời quản trị khác và chờ người đó đăng nhập.',
  })
}

const requireFreeAddress = (others: readonly PersonEntry[], { email }: Invitation): void => {
  if (!others.some((person) => person.email === email)) return
  throw new ApiError('conflict', {
    message: 'Địa chỉ thư điện tử này đã được cấp quyền ở một mục khác; hãy sửa mục đó.',
  })
}

/** An account that is bound is somebody: what they did must not become another's by another address. */
const requireSameAddress = (before: PersonEntry | undefined, { email }: Invitation): void => {
  if (!before?.hasSignedIn || before.email === email) return
  throw new ApiError('conflict', {
    message:
      'Người này đã đăng nhập nên không đổi được địa chỉ thư điện tử; hãy gỡ người này rồi mời lại bằng địa chỉ mới.',
  })
}

/**
 * Invites a person under an id, or changes the one who has it. The same again changes nothing. Throws `conflict`
 * when the address is taken, is that of an account that has signed in, or no admin would be left.
 */
export const savePerson = (
  db: D1Database,
  id: string,
  invitation: Invitation,
  by: string,
): Promise<PersonEntry> =>
  record(db, async () => {
    const people = await listPeople(db)
    const before = people.find((person) => person.id === id)
    if (before && isSame(before, invitation)) return { result: before, change: null }
    const others = people.filter((person) => person !== before)
    requireSameAddress(before, invitation)
    requireFreeAddress(others, invitation)
    const at = new Date().toISOString()
    const hasSignedIn = before?.hasSignedIn ?? false
    const saved = { id, ...invitation, invitedAt: before?.invitedAt ?? at, hasSignedIn }
    requireAdminAmong([...others, saved])
    const { email, role, unit } = invitation
    const hash = await accountHash({ id, email, sub: hasSignedIn ? await subOf(db, id) : null })
    return {
      result: saved,
      change: {
        event: { at, person: by, action: 'person-saved', detail: { id, role, unit, accountHash: hash } },
        statements: [upsert(db, saved, by)],
      },
    }
  })

/** Removes a person; one who is not there stays away. Throws `conflict` when no admin would be left. */
export const removePerson = (db: D1Database, id: string, by: string): Promise<void> =>
  record(db, async () => {
    const people = await listPeople(db)
    const others = people.filter((person) => person.id !== id)
    if (others.length === people.length) return { result: undefined, change: null }
    requireAdminAmong(others)
    return {
      result: undefined,
      change: {
        event: { at: new Date().toISOString(), person: by, action: 'person-removed', detail: { id } },
        statements: [db.prepare('DELETE FROM people WHERE id = ?').bind(id)],
      },
    }
  })
