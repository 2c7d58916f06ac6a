import type { Counts, EditionSummary } from '../../shared/wire/api/index.ts'
import { EVENT_HASH } from '../audit/audit.ts'
import type { Query } from '../http/batch.ts'

/** A report to freeze. */
export interface Closing {
  readonly period: string
  readonly number: number
  readonly closedAt: string
  /** `people.id`. */
  readonly closedBy: string
  readonly counts: Counts
  /** JSON of `FrozenPoints`. */
  readonly points: string
  /** JSON of `Completeness`. */
  readonly completeness: string
  /** The report's JSON, packed. */
  readonly report: string
}

/** An edition as it is stored; see `Closing`. What is null was closed before it was kept. */
export interface EditionRow extends EditionSummary {
  readonly counts: Counts
  readonly closedBy: string
  readonly reopenedBy: string | null
  readonly points: string | null
  readonly completeness: string | null
  readonly report: string | null
}

const SUMMARY = 'number, closed_at AS closedAt, reopened_at AS reopenedAt, reopen_reason AS reason'

const ROW = `${SUMMARY}, counts, closed_by AS closedBy, reopened_by AS reopenedBy, points, completeness,
  hex(report) AS report`

/** Summaries of the editions of every period. */
export const selectSummaries = (db: D1Database): Query<EditionSummary & { readonly period: string }> =>
  db.prepare(`SELECT period, ${SUMMARY} FROM editions ORDER BY period, number`)

/** The editions of a period, the first first. */
export const editionsOf = async (db: D1Database, period: string): Promise<readonly EditionSummary[]> =>
  (
    await db
      .prepare(`SELECT ${SUMMARY} FROM editions WHERE period = ? ORDER BY number`)
      .bind(period)
      .all<EditionSummary>()
  ).results

const toRow = (row: EditionRow): EditionRow => ({ ...row, report: row.report || null })

/** One edition whole, or null. */
export const editionOf = async (
  db: D1Database,
  period: string,
  number: number,
): Promise<EditionRow | null> => {
  const row = await db
    .prepare(`SELECT ${ROW} FROM editions WHERE period = ? AND number = ?`)
    .bind(period, number)
    .first<EditionRow>()
  return row && toRow(row)
}

/** The edition that a closed period answers with; null while it is open. */
export const standingEdition = async (db: D1Database, period: string): Promise<EditionRow | null> => {
  const row = await db
    .prepare(`SELECT ${ROW} FROM editions WHERE period = ? AND reopened_at IS NULL`)
    .bind(period)
    .first<EditionRow>()
  return row && toRow(row)
}

/** How often a period was closed so far. */
export const editionsSoFar = async (db: D1Database, period: string): Promise<number> =>
  (await db
    .prepare('SELECT editions FROM periods WHERE period = ?')
    .bind(period)
    .first<number>('editions')) ?? 0

export const closeStatements = (db: D1Database, closing: Closing): readonly D1PreparedStatement[] => {
  const { period, number, closedAt, closedBy, counts, points, completeness, report } = closing
  return [
    db
      .prepare(
        `INSERT INTO editions (period, number, closed_at, closed_by, counts, points, completeness, report)
         VALUES (?, ?, ?, ?, ?, ?, ?, unhex(?))`,
      )
      .bind(period, number, closedAt, closedBy, counts, points, completeness, report),
    db
      .prepare(
        `INSERT INTO periods (period, revision, editions, closed_at, etag, event_hash)
         VALUES (?1, 0, ?2, ?3, ${EVENT_HASH}, ${EVENT_HASH})
         ON CONFLICT (period) DO UPDATE SET editions = ?2, closed_at = ?3, etag = excluded.etag,
           event_hash = excluded.event_hash`,
      )
      .bind(period, number, closedAt),
  ]
}

/** How a period was opened again. */
export interface Reopening {
  readonly period: string
  readonly reopenedAt: string
  /** `people.id`. */
  readonly reopenedBy: string
  readonly reason: string
}

export const reopenStatements = (
  db: D1Database,
  { period, reopenedAt, reopenedBy, reason }: Reopening,
): readonly D1PreparedStatement[] => [
  db
    .prepare(
      `UPDATE editions SET reopened_at = ?2, reopened_by = ?3, reopen_reason = ?4
       WHERE period = ?1 AND reopened_at IS NULL`,
    )
    .bind(period, reopenedAt, reopenedBy, reason),
  db
    .prepare(`UPDATE periods SET closed_at = NULL, etag = NULL, event_hash = ${EVENT_HASH} WHERE period = ?`)
    .bind(period),
]
