import type { Counts, PeriodState } from '../shared/api.ts'

/** What a caller's copy of a report is held against. */
export interface PeriodStamp {
  /** How often the period's submissions changed; 0 when nothing came in yet. */
  readonly revision: number
  /** Revisions of this and all earlier periods: a pace begins in an earlier one. */
  readonly history: number
  readonly counts: Counts
  /** Revision of the plan. */
  readonly plan: number
  /** Names the frozen report; null while the period is open. */
  readonly frozenTag: string | null
}

/** Reads one row for each period up to this one, one of the settings and one of the plan. */
export const selectStamp = (db: D1Database, period: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT coalesce(sum(revision), 0) AS history,
         coalesce(max(CASE WHEN period = ?1 THEN revision END), 0) AS revision,
         max(CASE WHEN period = ?1 AND closed_at IS NOT NULL THEN etag END) AS frozenTag,
         coalesce((SELECT value FROM settings WHERE name = 'counts'), 'accepted') AS counts,
         coalesce((SELECT max(version) FROM plan_entries), 0) AS plan
       FROM periods WHERE period <= ?1`,
    )
    .bind(period)

/** Of a database that answers nothing; an aggregate always answers one row. */
export const NO_STAMP: PeriodStamp = {
  revision: 0,
  history: 0,
  counts: 'accepted',
  plan: 0,
  frozenTag: null,
}

export const stampOf = async (db: D1Database, period: string): Promise<PeriodStamp> =>
  (await selectStamp(db, period).first<PeriodStamp>()) ?? NO_STAMP

export const periodState = async (db: D1Database, period: string): Promise<PeriodState> =>
  (await db
    .prepare('SELECT period, revision, closed_at AS closedAt FROM periods WHERE period = ?')
    .bind(period)
    .first<PeriodState>()) ?? { period, revision: 0, closedAt: null }

/** A report to freeze. */
export interface Closing {
  readonly period: string
  readonly closedAt: string
  /** `people.id`. */
  readonly closedBy: string
  readonly etag: string
  /** The report's JSON, packed. */
  readonly report: string
}

export const closeStatement = (
  db: D1Database,
  { period, closedAt, closedBy, etag, report }: Closing,
): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO periods (period, revision, closed_at, closed_by, etag, report) VALUES (?1, 0, ?2, ?3, ?4, unhex(?5))
       ON CONFLICT (period) DO UPDATE SET closed_at = ?2, closed_by = ?3, etag = ?4, report = excluded.report`,
    )
    .bind(period, closedAt, closedBy, etag, report)

export const reopenStatement = (db: D1Database, period: string, reason: string): D1PreparedStatement =>
  db
    .prepare(
      `UPDATE periods SET closed_at = NULL, closed_by = NULL, etag = NULL, report = NULL, reopen_reason = ?2
       WHERE period = ?1`,
    )
    .bind(period, reason)

/** Periods to which anything ever happened, oldest first. */
export const storedPeriods = async (db: D1Database): Promise<readonly string[]> => {
  const { results } = await db
    .prepare(
      `SELECT period FROM periods UNION SELECT period FROM submissions UNION SELECT period FROM standings
       UNION SELECT period FROM extensions
       ORDER BY period`,
    )
    .all<{ readonly period: string }>()
  return results.map(({ period }) => period)
}

/** The report of a closed period, packed; null while it is open. */
export const frozenReportOf = async (db: D1Database, period: string): Promise<string | null> =>
  await db
    .prepare('SELECT hex(report) AS report FROM periods WHERE period = ? AND report IS NOT NULL')
    .bind(period)
    .first<string>('report')
