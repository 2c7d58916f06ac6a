import type { Counts, SubmissionStatus } from '../shared/api.ts'
import type { Facts, Ratio } from '../shared/indicators/fact.ts'
import { type PeriodStamp, selectStamp } from './periods.ts'

/** A unit's latest submission in a period, and the facts of the version that counts. */
export interface Standing {
  readonly unit: string
  readonly version: number
  readonly status: SubmissionStatus
  readonly receivedAt: string
  readonly warnings: number
  /** Null when no version counts. */
  readonly facts: Facts | null
}

/** What a period came to. */
export interface PeriodTotals {
  readonly period: string
  /** By indicator id. */
  readonly totals: Readonly<Record<string, Ratio>>
}

/** All that a period's report is made of, as of one moment. */
export interface ReportSource {
  readonly stamp: PeriodStamp
  readonly counts: Counts
  readonly standings: readonly Standing[]
  /** Oldest first. */
  readonly earlier: readonly PeriodTotals[]
  /** The gzipped JSON that a closed period answers instead; then no standings are read. */
  readonly frozen: readonly number[] | null
}

type StandingRow = Omit<Standing, 'facts'> & { readonly facts: string | null }
interface TotalsRow {
  readonly period: string
  readonly totals: string
}

const selectStandings = (db: D1Database, period: string): D1PreparedStatement =>
  db
    .prepare(
      `SELECT unit, version, status, received_at AS receivedAt, warnings, counted_facts AS facts
       FROM standings
       WHERE period = ?1 AND NOT EXISTS (SELECT 1 FROM periods WHERE period = ?1 AND closed_at IS NOT NULL)`,
    )
    .bind(period)

const selectEarlier = (db: D1Database, period: string): D1PreparedStatement =>
  db.prepare('SELECT period, totals FROM period_totals WHERE period < ? ORDER BY period').bind(period)

const selectCounts = (db: D1Database): D1PreparedStatement =>
  db.prepare("SELECT value FROM settings WHERE name = 'counts'")

const selectFrozen = (db: D1Database, period: string): D1PreparedStatement =>
  db.prepare('SELECT report FROM periods WHERE period = ? AND closed_at IS NOT NULL').bind(period)

/** One transaction, so that the stamp belongs to the facts; reads one row a unit and two for each period before. */
export const reportSource = async (db: D1Database, period: string): Promise<ReportSource> => {
  const [stamp, counts, standings, earlier, frozen] = await db.batch<never>([
    selectStamp(db, period),
    selectCounts(db),
    selectStandings(db, period),
    selectEarlier(db, period),
    selectFrozen(db, period),
  ])
  const stamps: readonly PeriodStamp[] = stamp?.results ?? []
  const settings: readonly { readonly value: Counts }[] = counts?.results ?? []
  const units: readonly StandingRow[] = standings?.results ?? []
  const totals: readonly TotalsRow[] = earlier?.results ?? []
  const reports: readonly { readonly report: readonly number[] }[] = frozen?.results ?? []
  return {
    stamp: stamps[0] ?? { revision: 0, history: 0, frozenTag: null },
    counts: settings[0]?.value ?? 'accepted',
    standings: units.map(({ facts, ...rest }) => ({ ...rest, facts: facts && JSON.parse(facts) })),
    earlier: totals.map((row) => ({ period: row.period, totals: JSON.parse(row.totals) })),
    frozen: reports[0]?.report ?? null,
  }
}
