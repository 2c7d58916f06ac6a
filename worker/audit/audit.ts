import type { AuditAction, AuditEvent } from '../../shared/wire/api/index.ts'
import { ApiError } from '../http/error.ts'
import { sha256 } from '../http/hash.ts'

/** What is recorded of a write. Names people by id only and quotes nothing that a person wrote. */
export interface NewEvent {
  /** ISO 8601, UTC. */
  readonly at: string
  /** `people.id`, or `system`. */
  readonly person: string
  readonly action: AuditAction
  readonly unit?: string
  readonly period?: string
  readonly version?: number
  readonly detail?: Readonly<Record<string, unknown>>
}

/** What is to be written, with its event; `change` is null when nothing has to be. */
export interface Decision<T> {
  readonly result: T
  readonly change: { readonly event: NewEvent; readonly statements: readonly D1PreparedStatement[] } | null
}

type LastEvent = Pick<AuditEvent, 'id' | 'hash'>

/** An event as it is stored: `detail` is JSON text. */
export type StoredEvent = Omit<AuditEvent, 'detail'> & { readonly detail: string }

/** SQL, in a statement of a write: the hash of the event that is written with it. */
export const EVENT_HASH = '(SELECT hash FROM audit_events ORDER BY id DESC LIMIT 1)'

const MOST_ATTEMPTS = 20
const LONGEST_PAUSE_MS = 25

/** The hash that belongs to an event; see `AuditEvent`. */
export const hashOf = (event: Omit<StoredEvent, 'hash'>): Promise<string> => {
  const { id, at, person, action, unit, period, version, detail, previousHash } = event
  return sha256(previousHash + JSON.stringify([id, at, person, action, unit, period, version, detail]))
}

/** The event that the next one must follow. */
export const lastEvent = async (db: D1Database): Promise<LastEvent> =>
  (await db.prepare('SELECT id, hash FROM audit_events ORDER BY id DESC LIMIT 1').first<LastEvent>()) ?? {
    id: 0,
    hash: '',
  }

const follow = async (last: LastEvent, event: NewEvent): Promise<StoredEvent> => {
  const { at, person, action, unit = null, period = null, version = null, detail = {} } = event
  const next = {
    id: last.id + 1,
    ...{ at, person, action, unit, period, version },
    detail: JSON.stringify(detail),
    previousHash: last.hash,
  }
  return { ...next, hash: await hashOf(next) }
}

const insert = (db: D1Database, event: StoredEvent): D1PreparedStatement => {
  const { id, at, person, action, unit, period, version, detail, previousHash, hash } = event
  return db
    .prepare(
      `INSERT INTO audit_events (id, at, person, action, unit, period, version, detail, previous_hash, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(id, at, person, action, unit, period, version, detail, previousHash, hash)
}

const hasMoved = (error: unknown): boolean => error instanceof Error && error.message.includes('audit_moved')

/**
 * Writes what `decide` says, in one transaction with its event. No other write can come between what
 * `decide` reads and what is then written: the event must follow the last one known before, or
 * everything is decided anew. Throws `conflict` when others are faster time and again.
 */
export const record = async <T>(db: D1Database, decide: () => Promise<Decision<T>>): Promise<T> => {
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const last = await lastEvent(db)
    const { result, change } = await decide()
    if (!change) return result
    try {
      await db.batch([insert(db, await follow(last, change.event)), ...change.statements])
      return result
    } catch (error) {
      if (!hasMoved(error)) throw error
      await scheduler.wait(Math.random() * LONGEST_PAUSE_MS)
    }
  }
  throw new ApiError('conflict')
}
