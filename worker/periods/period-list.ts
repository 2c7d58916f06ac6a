import { isoDay } from '../../shared/calendar/day.ts'
import type { Period } from '../../shared/calendar/period.ts'
import { dueDayOf } from '../../shared/report/build/due-day.ts'
import { PERIODS } from '../../shared/resolutions/index.ts'
import type { EditionSummary, PeriodEntry, Settings } from '../../shared/wire/api/index.ts'
import { batch, type Query } from '../http/batch.ts'
import { selectSettings, toSettings } from '../settings/settings.ts'
import { selectSummaries } from './editions.ts'

interface ClosedRow {
  readonly period: string
  readonly closedAt: string | null
}

interface ExtensionRow {
  readonly period: string
  readonly unit: string
  readonly dueOn: string
}

interface EditionRow extends EditionSummary {
  readonly period: string
}

interface Rows {
  readonly settings: Settings
  readonly closed: readonly ClosedRow[]
  readonly extensions: readonly ExtensionRow[]
  readonly editions: readonly EditionRow[]
}

const selectClosed = (db: D1Database): Query<ClosedRow> =>
  db.prepare('SELECT period, closed_at AS closedAt FROM periods')

const selectAllExtensions = (db: D1Database): Query<ExtensionRow> =>
  db.prepare('SELECT period, unit, due_on AS dueOn FROM extensions ORDER BY period, unit')

const readRows = async (db: D1Database): Promise<Rows> => {
  const [settings, closed, extensions, editions] = await batch(db, [
    selectSettings(db),
    selectClosed(db),
    selectAllExtensions(db),
    selectSummaries(db),
  ])
  return { settings: toSettings(settings), closed, extensions, editions }
}

const toEntry = (
  period: Period,
  { settings, closed, extensions, editions }: Rows,
  ownUnit: string | null,
): PeriodEntry => ({
  period: period.id,
  dueOn: isoDay(dueDayOf(period, settings)),
  extensions: extensions
    .filter((one) => one.period === period.id && (ownUnit === null || one.unit === ownUnit))
    .map(({ unit, dueOn }) => ({ unit, dueOn })),
  closedAt: closed.find((one) => one.period === period.id)?.closedAt ?? null,
  editions: editions
    .filter((one) => one.period === period.id)
    .map(({ period: _, reason, ...one }) => ({ ...one, reason: ownUnit === null ? reason : null })),
})

/** Every period of the resolution as it stands; a unit is told of its own extensions only, and of no reason. */
export const periodEntries = async (
  db: D1Database,
  ownUnit: string | null,
): Promise<readonly PeriodEntry[]> => {
  const rows = await readRows(db)
  return PERIODS.map((period) => toEntry(period, rows, ownUnit))
}

/** One period as it stands. */
export const onePeriodEntry = async (db: D1Database, period: Period): Promise<PeriodEntry> =>
  toEntry(period, await readRows(db), null)
