import { parseIsoDay } from '../../shared/calendar/day.ts'
import type { Period } from '../../shared/calendar/period.ts'
import { dueDayOf } from '../../shared/report/build/due-day.ts'
import type { Settings } from '../../shared/wire/api/index.ts'
import type { Extension } from '../../shared/wire/api/periods.ts'
import type { Query } from '../http/batch.ts'

/** Reads the later days of single units in a period. */
export const selectExtensions = (db: D1Database, period: string): Query<Extension> =>
  db.prepare('SELECT unit, due_on AS dueOn FROM extensions WHERE period = ? ORDER BY unit').bind(period)

/** By unit, as day numbers. */
export const extendedDays = (extensions: readonly Extension[]): ReadonlyMap<string, number> =>
  new Map(
    extensions.flatMap(({ unit, dueOn }) => {
      const day = parseIsoDay(dueOn)
      return day === null ? [] : [[unit, day]]
    }),
  )

/** The last day (a day number) on which a unit is in time: an extension never makes it earlier. */
export const dueDayFor = (
  unit: string,
  period: Period,
  settings: Settings,
  extensions: readonly Extension[],
): number => {
  const dueDay = dueDayOf(period, settings)
  return Math.max(dueDay, extendedDays(extensions).get(unit) ?? dueDay)
}
