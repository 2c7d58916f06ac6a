import type { SubmissionStatus, SubmissionSummary } from '../../shared/wire/api/index.ts'
import type { VersionPlace } from '../../shared/wire/version-state.ts'
import type { Query } from '../http/batch.ts'

/** A unit's place in a period. */
export interface Place {
  readonly unit: string
  readonly period: string
}

/** One version of a place. */
export interface Target extends Place {
  readonly version: number
}

/** What is stored of a submission besides its body and what was computed from it; lists are JSON. */
export interface SubmissionRow extends Target, VersionPlace, Omit<SubmissionSummary, 'late' | 'state'> {
  readonly decidedAt: string | null
  readonly issues: string
  readonly confirmations: string
  readonly collisions: string
}

const PLACE = `
  (SELECT version FROM standings AS one WHERE one.period = submissions.period AND one.unit = submissions.unit) AS latest,
  (SELECT counted_version FROM standings AS one WHERE one.period = submissions.period AND one.unit = submissions.unit)
    AS counted`

const ROW = `unit, period, version, status, received_at AS receivedAt, content_hash AS contentHash, warnings,
  reason, decided_at AS decidedAt, due_on AS dueOn, issues, confirmations, collisions, ${PLACE}`

const SUMMARY = `version, status, received_at AS receivedAt, content_hash AS contentHash, warnings, reason,
  decided_at AS decidedAt, due_on AS dueOn, ${PLACE}`

/** Reads the number of the last version; none when nothing was handed in yet. */
export const selectLatest = (
  db: D1Database,
  { unit, period }: Place,
): Query<{ readonly version: number | null }> =>
  db
    .prepare('SELECT max(version) AS version FROM submissions WHERE unit = ? AND period = ?')
    .bind(unit, period)

/** Reads what came with an idempotency key. */
export const selectByKey = (db: D1Database, { unit, period }: Place, key: string): Query<SubmissionRow> =>
  db
    .prepare(`SELECT ${ROW} FROM submissions WHERE unit = ? AND period = ? AND idempotency_key = ?`)
    .bind(unit, period, key)

export const selectVersion = (db: D1Database, { unit, period, version }: Target): Query<SubmissionRow> =>
  db
    .prepare(`SELECT ${ROW} FROM submissions WHERE unit = ? AND period = ? AND version = ?`)
    .bind(unit, period, version)

/** What a version counted; the body is packed, both are JSON. */
export interface CountedRow {
  readonly facts: string
  readonly body: string
}

/** The body (JSON, packed) of a version, and its facts. */
export const selectCounted = (db: D1Database, { unit, period, version }: Target): Query<CountedRow> =>
  db
    .prepare('SELECT facts, hex(body) AS body FROM submissions WHERE unit = ? AND period = ? AND version = ?')
    .bind(unit, period, version)

/** How many versions of a place came since a moment (ISO 8601, UTC). */
export const versionsSince = async (
  db: D1Database,
  { unit, period }: Place,
  since: string,
): Promise<number> =>
  (await db
    .prepare(
      'SELECT count(*) AS versions FROM submissions WHERE unit = ? AND period = ? AND received_at >= ?',
    )
    .bind(unit, period, since)
    .first<number>('versions')) ?? 0

/** What a reviewer decided on a version. */
export interface Verdict {
  readonly status: Extract<SubmissionStatus, 'accepted' | 'returned'>
  readonly reason: string | null
  readonly decidedAt: string
  /** `people.id`. */
  readonly decidedBy: string
}

export const updateStatus = (
  db: D1Database,
  { unit, period, version }: Target,
  { status, reason, decidedAt, decidedBy }: Verdict,
): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE submissions SET status = ?, reason = ?, decided_at = ?, decided_by = ?
       WHERE unit = ? AND period = ? AND version = ?`,
    )
    .bind(status, reason, decidedAt, decidedBy, unit, period, version)

/** One row of a place's list. */
export interface SummaryRow extends VersionPlace, Omit<SubmissionSummary, 'late' | 'state'> {
  readonly decidedAt: string | null
}

/** The versions of a place, newest first. */
export const listSubmissions = async (
  db: D1Database,
  { unit, period }: Place,
): Promise<readonly SummaryRow[]> => {
  const { results } = await db
    .prepare(`SELECT ${SUMMARY} FROM submissions WHERE unit = ? AND period = ? ORDER BY version DESC`)
    .bind(unit, period)
    .all<SummaryRow>()
  return results
}
