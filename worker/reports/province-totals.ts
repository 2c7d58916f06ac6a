import type { PeriodTotals } from '../../shared/report/build/period-totals.ts'
import type { Query } from '../http/batch.ts'

/** `totals` is JSON of figures and of who reported, `isClosed` 0 or 1. */
interface ProvinceTotalsRow {
  readonly period: string
  readonly totals: string
  readonly isClosed: number
}

/** What counts of all units in every period, or in those before one; reads two rows a period. */
export const selectProvinceTotals = (db: D1Database, before = '9999Q4'): Query<ProvinceTotalsRow> =>
  db
    .prepare(
      `SELECT period_totals.period, totals, closed_at IS NOT NULL AS isClosed
       FROM period_totals LEFT JOIN periods ON periods.period = period_totals.period
       WHERE period_totals.period < ?`,
    )
    .bind(before)

export const toProvinceTotals = (rows: readonly ProvinceTotalsRow[]): PeriodTotals =>
  Object.fromEntries(
    rows.map(({ period, totals, isClosed }) => [period, { ...JSON.parse(totals), isClosed: isClosed === 1 }]),
  )
