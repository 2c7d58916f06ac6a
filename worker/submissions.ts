import type { Receipt, SubmissionStatus, SubmissionSummary } from '../shared/api.ts'

/** A unit's place in a period. */
export interface Place {
  readonly unit: string
  readonly period: string
}

/** What the database holds that a new submission must be held against. */
export interface Standing {
  /** 0 when nothing was handed in yet. */
  readonly latest: number
  /** The submission that came with the same idempotency key. */
  readonly sameKey: Receipt | null
}

export interface NewSubmission extends Place {
  readonly version: number
  readonly receivedAt: string
  /** `sub` of the person. */
  readonly receivedFrom: string
  readonly idempotencyKey: string
  readonly contentHash: string
  readonly ruleset: string
  readonly warnings: number
  /** JSON of `Facts`. */
  readonly facts: string
  /** The submission's JSON, gzipped. */
  readonly body: ArrayBuffer
}

const RECEIPT = `unit, period, version, status, received_at AS receivedAt, content_hash AS contentHash, warnings`

/** The last version of the place, and what came with this key. */
export const standingOf = async (db: D1Database, place: Place, key: string): Promise<Standing> => {
  const [latest, sameKey] = await db.batch([
    db
      .prepare('SELECT max(version) AS version FROM submissions WHERE unit = ? AND period = ?')
      .bind(place.unit, place.period),
    db
      .prepare(`SELECT ${RECEIPT} FROM submissions WHERE unit = ? AND period = ? AND idempotency_key = ?`)
      .bind(place.unit, place.period, key),
  ])
  const versions = latest?.results as { version: number | null }[] | undefined
  const receipts = sameKey?.results as Receipt[] | undefined
  return { latest: versions?.[0]?.version ?? 0, sameKey: receipts?.[0] ?? null }
}

const insert = (db: D1Database, s: NewSubmission) =>
  db
    .prepare(
      `INSERT INTO submissions (unit, period, version, status, received_at, received_from, idempotency_key,
         content_hash, ruleset, warnings, facts, body)
       SELECT ?, ?, ?, value, ?, ?, ?, ?, ?, ?, ?, ? FROM settings WHERE name = 'status-on-receipt'
       RETURNING status`,
    )
    .bind(
      s.unit,
      s.period,
      s.version,
      s.receivedAt,
      s.receivedFrom,
      s.idempotencyKey,
      s.contentHash,
      s.ruleset,
      s.warnings,
      s.facts,
      s.body,
    )

const makeCurrent = (db: D1Database, { unit, period, version }: NewSubmission) =>
  db
    .prepare(
      `INSERT OR REPLACE INTO current_submissions (period, unit, version, status, received_at, warnings, facts)
       SELECT period, unit, version, status, received_at, warnings, facts
       FROM submissions WHERE unit = ? AND period = ? AND version = ?`,
    )
    .bind(unit, period, version)

const countRevision = (db: D1Database, period: string) =>
  db
    .prepare(
      `INSERT INTO periods (period, revision) VALUES (?, 1)
       ON CONFLICT (period) DO UPDATE SET revision = revision + 1`,
    )
    .bind(period)

const recordEvent = (db: D1Database, s: NewSubmission) =>
  db
    .prepare(
      `INSERT INTO audit_events (at, sub, action, unit, period, version, content_hash)
       VALUES (?, ?, 'submitted', ?, ?, ?, ?)`,
    )
    .bind(s.receivedAt, s.receivedFrom, s.unit, s.period, s.version, s.contentHash)

/**
 * Writes a submission and all that follows from it, or nothing. Rejects with D1's error when the
 * version does not follow the last one (`stale_version`) or the key was used before.
 */
export const storeSubmission = async (db: D1Database, s: NewSubmission): Promise<SubmissionStatus> => {
  const [inserted] = await db.batch<{ status: SubmissionStatus }>([
    insert(db, s),
    makeCurrent(db, s),
    countRevision(db, s.period),
    recordEvent(db, s),
  ])
  const status = inserted?.results[0]?.status
  if (!status) throw new Error('settings lack status-on-receipt')
  return status
}

/** The versions of a place, newest first. */
export const listSubmissions = async (
  db: D1Database,
  place: Place,
): Promise<readonly SubmissionSummary[]> => {
  const { results } = await db
    .prepare(
      `SELECT version, status, received_at AS receivedAt, content_hash AS contentHash, warnings
       FROM submissions WHERE unit = ? AND period = ? ORDER BY version DESC`,
    )
    .bind(place.unit, place.period)
    .all<SubmissionSummary>()
  return results
}
