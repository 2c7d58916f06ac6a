import type { Settings } from '../../shared/wire/api/index.ts'
import type { Query } from '../http/batch.ts'

type Values = Readonly<Record<string, string>>

/** Name of each setting in the database, and how it is written there. */
const WRITE: Readonly<Record<string, (settings: Settings) => string>> = {
  'status-on-receipt': ({ statusOnReceipt }) => statusOnReceipt,
  counts: ({ counts }) => counts,
  'due-days': ({ dueDays }) => String(dueDays),
  'due-dates': ({ dueDates }) => JSON.stringify(dueDates),
  'retention-years': ({ retentionYears }) => String(retentionYears ?? ''),
}

/** A setting as it is stored. */
export interface SettingRow {
  readonly name: string
  readonly value: string
}

/** What a statement of {@link selectSettings} found. */
export const toSettings = (rows: readonly SettingRow[]): Settings => {
  const values: Values = Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  return {
    statusOnReceipt: values['status-on-receipt'] === 'submitted' ? 'submitted' : 'accepted',
    counts: values.counts === 'submitted' ? 'submitted' : 'accepted',
    dueDays: Number(values['due-days']),
    dueDates: JSON.parse(values['due-dates'] ?? '{}'),
    retentionYears: values['retention-years'] ? Number(values['retention-years']) : null,
  }
}

export const selectSettings = (db: D1Database): Query<SettingRow> =>
  db.prepare('SELECT name, value FROM settings')

export const readSettings = async (db: D1Database): Promise<Settings> =>
  toSettings((await selectSettings(db).all<{ name: string; value: string }>()).results)

/** Those of a new database, as its migrations write them. */
export const FIRST_SETTINGS: Settings = {
  statusOnReceipt: 'accepted',
  counts: 'accepted',
  dueDays: 15,
  dueDates: {},
  retentionYears: null,
}

/** The settings as they are stored, by name. */
export const writtenSettings = (settings: Settings): Values =>
  Object.fromEntries(Object.entries(WRITE).map(([name, write]) => [name, write(settings)]))

/** The statements that put the settings in place of those before. */
export const writeSettings = (db: D1Database, settings: Settings): readonly D1PreparedStatement[] =>
  Object.entries(writtenSettings(settings)).map(([name, value]) =>
    db.prepare('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)').bind(name, value),
  )
