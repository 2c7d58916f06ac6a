import { PLAN_INDICATOR_ID } from '../../shared/measures/catalogue.ts'
import type { Facts } from '../../shared/measures/fact.ts'
import type { FrozenPoint } from '../../shared/report/build/frozen-points.ts'
import type { PeriodTotals } from '../../shared/report/build/period-totals.ts'
import type { SubmissionStatus } from '../../shared/wire/api/index.ts'
import { batch, type Query } from '../http/batch.ts'
import { NO_STAMP, type PeriodStamp, selectStamp } from '../periods/periods.ts'
import { type PlanRow, selectPlan } from '../plan/plan.ts'
import { selectFrozenPoints, toFrozenPoints } from './frozen-points.ts'
import { selectProvinceTotals, toProvinceTotals } from './province-totals.ts'

/** A unit's latest submission in a period, and the facts of the version that counts. */
export interface Standing {
  readonly unit: string
  readonly version: number
  readonly status: SubmissionStatus
  readonly receivedAt: string
  readonly decidedAt: string | null
  readonly countedVersion: number | null
  readonly warnings: number
  /** Null when no version counts. */
  readonly facts: Facts | null
}

/** All that a period's report is made of, as of one moment. */
export interface ReportSource {
  readonly stamp: PeriodStamp
  readonly standings: readonly Standing[]
  /** Totals of the units in the periods before. */
  readonly earlier: PeriodTotals
  readonly plan: readonly PlanRow[]
  /** Figures of the plan in the closed ones of the periods before, by period id. */
  readonly frozenPlan: ReadonlyMap<string, FrozenPoint>
  /** The JSON, packed, that a closed period answers instead of what the others come to. */
  readonly frozen: string | null
}

/** A standing as it is stored; `facts` is JSON. */
export type StandingRow = Omit<Standing, 'facts'> & { readonly facts: string | null }

const STANDINGS = `SELECT unit, version, status, received_at AS receivedAt, warnings, decided_at AS decidedAt,
    counted_version AS countedVersion, counted_facts AS facts
  FROM standings WHERE period = ?1`

/** Where one unit stands in a period. */
export const selectStandings = (db: D1Database, period: string, unit: string): Query<StandingRow> =>
  db.prepare(`${STANDINGS} AND unit = ?2`).bind(period, unit)

export const toStandings = (rows: readonly StandingRow[]): readonly Standing[] =>
  rows.map(({ facts, ...rest }) => ({ ...rest, facts: facts && JSON.parse(facts) }))

const WHILE_OPEN = 'AND NOT EXISTS (SELECT 1 FROM periods WHERE period = ?1 AND closed_at IS NOT NULL)'

const selectFrozen = (db: D1Database, period: string): Query<{ readonly report: string }> =>
  db
    .prepare('SELECT hex(report) AS report FROM editions WHERE period = ? AND reopened_at IS NULL')
    .bind(period)

const readSource = async (db: D1Database, period: string, selectStandings: string): Promise<ReportSource> => {
  const standingsOf: Query<StandingRow> = db.prepare(selectStandings).bind(period)
  const [stamp, standings, earlier, plan, frozen, frozenPlan] = await batch(db, [
    selectStamp(db, period),
    standingsOf,
    selectProvinceTotals(db, period),
    selectPlan(db),
    selectFrozen(db, period),
    selectFrozenPoints(db, PLAN_INDICATOR_ID, period),
  ])
  return {
    stamp: stamp[0] ?? NO_STAMP,
    standings: toStandings(standings),
    earlier: toProvinceTotals(earlier),
    plan,
    frozenPlan: toFrozenPoints(frozenPlan, PLAN_INDICATOR_ID),
    frozen: frozen[0]?.report ?? null,
  }
}

/**
 * One transaction, so that the stamp belongs to the facts; reads one row a unit (none of a closed period),
 * three for each period before, and the plan.
 */
export const reportSource = (db: D1Database, period: string): Promise<ReportSource> =>
  readSource(db, period, `${STANDINGS} ${WHILE_OPEN}`)

/** The same with the units of a closed period as well. */
export const unfrozenSource = (db: D1Database, period: string): Promise<ReportSource> =>
  readSource(db, period, STANDINGS)
