import type { Period } from '../../shared/calendar/period.ts'
import { formerPeriods, toldIndicators, withTold } from '../../shared/report/hide/unit-view.ts'
import type { Counts, PublishedReport } from '../../shared/wire/api/index.ts'
import { batch, type Query } from '../http/batch.ts'
import { NO_STAMP } from '../periods/periods.ts'
import { reportOf } from './report-of.ts'
import { type StandingRow, selectStandings, toStandings } from './reports.ts'
import { readToldPeriods } from './told-periods.ts'

/** What a unit's copy of a report is held against: nothing in it is moved by another unit. */
export interface UnitStamp {
  /** The unit's last event, by its hash; empty when there is none. */
  readonly event: string
  /** The editions of this and all earlier periods, by number and moment of closing. */
  readonly closings: string
  readonly counts: Counts
}

const selectUnitStamp = (db: D1Database, period: string, unit: string): Query<UnitStamp> =>
  db
    .prepare(
      `SELECT coalesce((SELECT hash FROM audit_events WHERE unit = ?2 ORDER BY id DESC LIMIT 1), '') AS event,
         coalesce((
           SELECT group_concat(period || ' ' || number || ' ' || closed_at, ',' ORDER BY period, number)
           FROM editions WHERE period <= ?1
         ), '') AS closings,
         coalesce((SELECT value FROM settings WHERE name = 'counts'), 'accepted') AS counts`,
    )
    .bind(period, unit)

const selectNumber = (db: D1Database, period: string): Query<{ readonly number: number | null }> =>
  db
    .prepare('SELECT max(number) AS number FROM editions WHERE period = ? AND report IS NOT NULL')
    .bind(period)

const NO_UNIT_STAMP: UnitStamp = { event: '', closings: '', counts: 'accepted' }

export const unitStampOf = async (db: D1Database, period: string, unit: string): Promise<UnitStamp> =>
  (await selectUnitStamp(db, period, unit).first<UnitStamp>()) ?? NO_UNIT_STAMP

/** What stands of a unit in a period, as of one moment. */
interface UnitSource {
  readonly stamp: UnitStamp
  readonly standings: readonly StandingRow[]
  /** The latest edition that was kept; null while there is none. */
  readonly edition: number | null
}

const readUnitSource = async (db: D1Database, period: string, unit: string): Promise<UnitSource> => {
  const [stamp, standings, number] = await batch(db, [
    selectUnitStamp(db, period, unit),
    selectStandings(db, period, unit),
    selectNumber(db, period),
  ])
  return { stamp: stamp[0] ?? NO_UNIT_STAMP, standings, edition: number[0]?.number ?? null }
}

const readTold = async (db: D1Database, period: string, unit: string) => {
  const present = await readToldPeriods(db, [period], unit)
  const former = Array.from(present.values(), formerPeriods)
    .flat()
    .filter((id) => id !== period)
  const earlier = former.length === 0 ? [] : await readToldPeriods(db, former, unit)
  return toldIndicators(period, new Map([...present, ...earlier]))
}

/** A unit's view of a report, with what names its state. */
export interface UnitView {
  readonly stamp: UnitStamp
  readonly report: PublishedReport
}

/**
 * What a unit sees of a period: its own figures as they stand and, once the period was closed, the province's
 * totals of its editions without small counts.
 */
export const unitReport = async (db: D1Database, period: Period, unit: string): Promise<UnitView> => {
  const { stamp, standings, edition } = await readUnitSource(db, period.id, unit)
  const source = {
    stamp: { ...NO_STAMP, revision: standings[0]?.version ?? 0, counts: stamp.counts },
    ...{ standings: toStandings(standings), earlier: {}, plan: [], frozenPlan: new Map(), frozen: null },
  }
  const own = reportOf(period, source)
  const told = edition === null ? [] : await readTold(db, period.id, unit)
  const report: PublishedReport = {
    ...own,
    edition,
    units: own.units.filter((one) => one.unit === unit),
    indicators: own.indicators.map((indicator) =>
      withTold(
        indicator,
        told.find(({ id }) => id === indicator.id),
        unit,
      ),
    ),
  }
  return { stamp, report }
}
