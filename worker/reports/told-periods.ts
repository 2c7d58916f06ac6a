import type { Facts } from '../../shared/measures/fact.ts'
import { type PeriodTotal, readingKey } from '../../shared/report/build/period-totals.ts'
import type { ToldPeriod, ToldPeriods } from '../../shared/report/hide/unit-view.ts'
import type { Report } from '../../shared/wire/api/index.ts'
import { batch, type Query } from '../http/batch.ts'
import { unpack } from '../http/packed.ts'

interface ReportRow {
  readonly period: string
  /** JSON, packed. */
  readonly report: string
}

interface FactsRow {
  readonly period: string
  /** JSON of `Facts`. */
  readonly facts: string
}

const selectReports = (db: D1Database, periods: string): Query<ReportRow> =>
  db
    .prepare(
      `SELECT editions.period, hex(report) AS report FROM json_each(?) AS wanted
       CROSS JOIN editions ON editions.period = wanted.value
       WHERE report IS NOT NULL ORDER BY editions.period, number`,
    )
    .bind(periods)

const selectOwn = (db: D1Database, periods: string, unit: string): Query<FactsRow> =>
  db
    .prepare(
      `SELECT submissions.period, facts FROM json_each(?1) AS wanted
       CROSS JOIN submissions ON submissions.unit = ?2 AND submissions.period = wanted.value`,
    )
    .bind(periods, unit)

const totalOf = (facts: Facts): PeriodTotal => ({
  totals: Object.fromEntries(
    Object.entries(facts).flatMap(([id, fact]) => [
      [id, fact?.total ?? null],
      ...Object.entries(fact?.options ?? {}).map(
        ([option, ratio]) => [readingKey({ id }, { id: option }), ratio] as const,
      ),
    ]),
  ),
  reported: null,
  isClosed: false,
})

/** What a unit may draw from in these periods. */
export const readToldPeriods = async (
  db: D1Database,
  periods: readonly string[],
  unit: string,
): Promise<ToldPeriods> => {
  const wanted = JSON.stringify(periods)
  const [reports, own] = await batch(db, [selectReports(db, wanted), selectOwn(db, wanted, unit)])
  const toldIn = (id: string): ToldPeriod => ({
    editions: reports
      .filter(({ period }) => period === id)
      .map(({ report }): Report => JSON.parse(unpack(report))),
    own: own.filter(({ period }) => period === id).map(({ facts }) => totalOf(JSON.parse(facts))),
  })
  return new Map(periods.map((id) => [id, toldIn(id)]))
}
