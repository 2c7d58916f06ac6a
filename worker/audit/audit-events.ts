import type { AuditAction, AuditEvent } from '../../shared/wire/api/index.ts'
import type { StoredEvent } from './audit.ts'

const EVENT = `id, at, person, action, unit, period, version, detail, previous_hash AS previousHash, hash`

/** Events as they are stored, oldest first. */
export const eventsAfter = async (
  db: D1Database,
  id: number,
  limit: number,
): Promise<readonly StoredEvent[]> => {
  const { results } = await db
    .prepare(`SELECT ${EVENT} FROM audit_events WHERE id > ? ORDER BY id LIMIT ?`)
    .bind(id, limit)
    .all<StoredEvent>()
  return results
}

/** Events for people to read, newest first. */
export const eventsBefore = async (
  db: D1Database,
  id: number,
  limit: number,
): Promise<readonly AuditEvent[]> => {
  const { results } = await db
    .prepare(`SELECT ${EVENT} FROM audit_events WHERE id < ? ORDER BY id DESC LIMIT ?`)
    .bind(id, limit)
    .all<StoredEvent>()
  return results.map((event) => ({ ...event, detail: JSON.parse(event.detail) }))
}

/** All events of these kinds, oldest first. */
export const eventsOf = async (
  db: D1Database,
  actions: readonly AuditAction[],
): Promise<readonly StoredEvent[]> => {
  const { results } = await db
    .prepare(`SELECT ${EVENT} FROM audit_events WHERE action IN (SELECT value FROM json_each(?)) ORDER BY id`)
    .bind(JSON.stringify(actions))
    .all<StoredEvent>()
  return results
}

/** All that happened to a period, oldest first. */
export const eventsOfPeriod = async (db: D1Database, period: string): Promise<readonly StoredEvent[]> => {
  const { results } = await db
    .prepare(`SELECT ${EVENT} FROM audit_events WHERE period = ? ORDER BY id`)
    .bind(period)
    .all<StoredEvent>()
  return results
}
