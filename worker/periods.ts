import type { Counts, PeriodState } from '../shared/api.ts'

/** What a caller's copy of a report is held against. */
export interface PeriodStamp {
  /** How often the period's submissions changed; 0 when nothing came in yet. */
  readonly revision: number
  /** Revisions, closings and reopenings of this and all earlier periods: a pace begins in an earlier one. */
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
      `SELECT coalesce(sum(revision + 2 * editions - (closed_at IS NOT NULL)), 0) AS history,
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
