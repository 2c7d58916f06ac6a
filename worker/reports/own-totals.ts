import type { PeriodTotals } from '../../shared/report/build/period-totals.ts'
import type { Query } from '../http/batch.ts'

/** `totals` is JSON; null when nothing of a unit counts. */
interface OwnTotalsRow {
  readonly period: string
  readonly totals: string | null
}

/** What counts of one unit in every period; reads two rows a period. */
export const selectOwnTotals = (db: D1Database, unit: string): Query<OwnTotalsRow> =>
  db
    .prepare(
      `SELECT period_totals.period, standings.totals FROM period_totals
       CROSS JOIN standings ON standings.period = period_totals.period AND standings.unit = ?`,
    )
    .bind(unit)

export const toOwnTotals = (rows: readonly OwnTotalsRow[]): PeriodTotals =>
  Object.fromEntries(
    rows.flatMap(({ period, totals }) =>
      totals ? [[period, { totals: JSON.parse(totals), reported: null, isClosed: false }]] : [],
    ),
  )
