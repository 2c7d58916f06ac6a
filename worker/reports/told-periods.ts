import type { Facts } from '../../shared/measures/fact.ts'
import { readingKey, type Totals } from '../../shared/report/build/period-totals.ts'
import type { ToldEdition } from '../../shared/report/hide/told-totals.ts'
import type { ToldPeriods } from '../../shared/report/hide/unit-view.ts'
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
  readonly version: number
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
      `SELECT submissions.period, version, facts FROM json_each(?1) AS wanted
       CROSS JOIN submissions ON submissions.unit = ?2 AND submissions.period = wanted.value`,
    )
    .bind(periods, unit)

const totalsOf = (facts: Facts): Totals =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([id, fact]) => [
      [id, fact?.total ?? null],
      ...Object.entries(fact?.options ?? {}).map(
        ([option, ratio]) => [readingKey({ id }, { id: option }), ratio] as const,
      ),
    ]),
  )

const latestOf = (versions: readonly FactsRow[]): FactsRow | undefined =>
  [...versions].sort((a, b) => b.version - a.version)[0]

/** What the unit counted in a report, by its versions of that period; the latest where a report does not say which it was. */
const ownIn = ({ units }: Report, unit: string, versions: readonly FactsRow[]): Totals => {
  const counted = units.find((each) => each.unit === unit)?.countedVersion
  if (counted === null) return {}
  const row = versions.find(({ version }) => version === counted) ?? latestOf(versions)
  return row ? totalsOf(JSON.parse(row.facts)) : {}
}

/** What a unit may draw from in these periods. */
export const readToldPeriods = async (
  db: D1Database,
  periods: readonly string[],
  unit: string,
): Promise<ToldPeriods> => {
  const wanted = JSON.stringify(periods)
  const [reports, own] = await batch(db, [selectReports(db, wanted), selectOwn(db, wanted, unit)])
  const editionsOf = (id: string): readonly ToldEdition[] => {
    const versions = own.filter(({ period }) => period === id)
    return reports
      .filter(({ period }) => period === id)
      .map((row) => {
        const report: Report = JSON.parse(unpack(row.report))
        return { report, own: ownIn(report, unit, versions) }
      })
  }
  return new Map(periods.map((id) => [id, editionsOf(id)]))
}
