import type { Counts, PeriodState } from '../../shared/wire/api/index.ts'
import type { Query } from '../http/batch.ts'
import { LAST_PLAN_EVENT } from '../plan/plan.ts'

/** What a caller's copy of a report is held against. */
export interface PeriodStamp {
  /** How often the period's submissions changed; 0 when nothing came in yet. */
  readonly revision: number
  /** The last events of this and all earlier periods, by their hashes: a pace begins in an earlier one. */
  readonly events: string
  readonly counts: Counts
  /** The last event of the plan, by its hash; empty when there is none. */
  readonly plan: string
  /** The event that froze the report, by its hash; null while the period is open. */
  readonly frozenBy: string | null
}

/** Reads one row for each period up to this one, one of the settings and one of the plan. */
export const selectStamp = (db: D1Database, period: string): Query<PeriodStamp> =>
  db
    .prepare(
      `SELECT coalesce(group_concat(event_hash, ' ' ORDER BY period), '') AS events,
         coalesce(max(CASE WHEN period = ?1 THEN revision END), 0) AS revision,
         max(CASE WHEN period = ?1 AND closed_at IS NOT NULL THEN etag END) AS frozenBy,
         coalesce((SELECT value FROM settings WHERE name = 'counts'), 'accepted') AS counts,
         coalesce((${LAST_PLAN_EVENT}), '') AS plan
       FROM periods WHERE period <= ?1`,
    )
    .bind(period)

/** Of a database that answers nothing; an aggregate always answers one row. */
export const NO_STAMP: PeriodStamp = {
  revision: 0,
  events: '',
  counts: 'accepted',
  plan: '',
  frozenBy: null,
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
