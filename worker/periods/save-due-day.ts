import type { Period } from '../../shared/calendar/period.ts'
import type { DueDay, Settings } from '../../shared/wire/api/index.ts'
import { type Decision, type NewEvent, record } from '../audit/audit.ts'
import { ApiError } from '../http/error.ts'
import { readSettings, writeSettings } from '../settings/settings.ts'
import { periodState } from './periods.ts'

type Change = Decision<undefined>['change']
type Who = Pick<NewEvent, 'at' | 'person'>

const withDueDate = (settings: Settings, period: string, dueOn: string | null): Settings => {
  const { [period]: _, ...others } = settings.dueDates
  return { ...settings, dueDates: dueOn === null ? others : { ...others, [period]: dueOn } }
}

const forAll = async (db: D1Database, period: string, dueOn: string | null, who: Who): Promise<Change> => {
  const before = await readSettings(db)
  if ((before.dueDates[period] ?? null) === dueOn) return null
  const settings = withDueDate(before, period, dueOn)
  return {
    event: { ...who, action: 'settings-saved', detail: { ...settings } },
    statements: writeSettings(db, settings),
  }
}

const extensionStatement = (
  db: D1Database,
  period: string,
  unit: string,
  dueOn: string | null,
): D1PreparedStatement =>
  dueOn === null
    ? db.prepare('DELETE FROM extensions WHERE period = ? AND unit = ?').bind(period, unit)
    : db
        .prepare('INSERT OR REPLACE INTO extensions (period, unit, due_on) VALUES (?, ?, ?)')
        .bind(period, unit, dueOn)

const forUnit = async (
  db: D1Database,
  { period, unit }: { readonly period: string; readonly unit: string },
  dueOn: string | null,
  who: Who,
): Promise<Change> => {
  const before = await db
    .prepare('SELECT due_on AS dueOn FROM extensions WHERE period = ? AND unit = ?')
    .bind(period, unit)
    .first<string>('dueOn')
  if (before === dueOn) return null
  return {
    event: { ...who, action: 'extended', period, unit, detail: { dueOn } },
    statements: [extensionStatement(db, period, unit, dueOn)],
  }
}

/**
 * Sets the day by which a period is due, for all units or later for one, in the name of a person (`people.id`); null
 * takes it back. What was received keeps the day of its receipt. The same again changes nothing. Throws `period-closed`.
 */
export const saveDueDay = (
  db: D1Database,
  { id: period }: Period,
  { unit, dueOn }: DueDay,
  person: string,
): Promise<undefined> =>
  record(db, async () => {
    if ((await periodState(db, period)).closedAt !== null) throw new ApiError('period-closed')
    const who = { at: new Date().toISOString(), person }
    const change = await (unit === undefined
      ? forAll(db, period, dueOn, who)
      : forUnit(db, { period, unit }, dueOn, who))
    return { result: undefined, change }
  })
