import type { Difference, Role } from '../../../shared/wire/api/index.ts'
import { accountHash } from '../../people/people.ts'
import type { StoredEvent } from '../audit.ts'
import { eventsOf } from '../audit-events.ts'
import { difference } from './difference.ts'

/** What the events say of a person. */
interface Recorded {
  readonly role: Role
  readonly unit: string | null
  readonly invitedAt: string
  /** `people.id`, or `system`. */
  readonly invitedBy: string
  /** See `accountHash`; null of events from before it was recorded. */
  readonly accountHash: string | null
  readonly event: number
}

interface Detail extends Pick<Recorded, 'role' | 'unit'> {
  readonly id: string
  readonly accountHash?: string
}

interface Stored extends Pick<Recorded, 'role' | 'unit' | 'invitedAt' | 'invitedBy'> {
  readonly id: string
  readonly email: string
  readonly sub: string | null
}

const replay = (events: readonly StoredEvent[]): ReadonlyMap<string, Recorded> => {
  const people = new Map<string, Recorded>()
  for (const { id: event, action, at, person, detail } of events) {
    const { id, role, unit, accountHash: hash }: Detail = JSON.parse(detail)
    const { invitedAt = at, invitedBy = action === 'person-saved' ? person : 'system' } = people.get(id) ?? {}
    if (action === 'person-removed') people.delete(id)
    else people.set(id, { role, unit, invitedAt, invitedBy, accountHash: hash ?? null, event })
  }
  return people
}

const isSame = async (stored: Stored, recorded: Recorded): Promise<boolean> =>
  stored.role === recorded.role &&
  stored.unit === recorded.unit &&
  stored.invitedAt === recorded.invitedAt &&
  stored.invitedBy === recorded.invitedBy &&
  (recorded.accountHash === null || recorded.accountHash === (await accountHash(stored)))

/** Holds people and roles against the events that gave them; names the last one of a person, if there is any. */
export const verifyPeople = async (db: D1Database): Promise<readonly Difference[]> => {
  const recorded = replay(await eventsOf(db, ['person-saved', 'person-bound', 'person-removed']))
  const { results } = await db
    .prepare(
      `SELECT id, email, sub, role, unit, invited_at AS invitedAt, invited_by AS invitedBy FROM people ORDER BY id`,
    )
    .all<Stored>()
  const differences: Difference[] = []
  for (const person of results) {
    const known = recorded.get(person.id)
    if (known && (await isSame(person, known))) continue
    differences.push(difference('person', { event: known?.event ?? null }))
  }
  const stored = new Set(results.map(({ id }) => id))
  for (const [id, { event }] of recorded) {
    if (!stored.has(id)) differences.push(difference('person', { event }))
  }
  return differences
}
