import type { Extension } from '../shared/api/periods.ts'
import type { Completeness } from '../shared/api.ts'
import type { Period } from '../shared/period.ts'
import { completenessOf } from '../shared/report/completeness.ts'
import { dueDayOf } from '../shared/report/due-day.ts'
import { extendedDays, selectExtensions } from './due-days.ts'
import { readSettings } from './settings.ts'
import { arrivalsIn } from './standings.ts'

/** Who handed in for a period, and in time, as of a day (a day number). */
export const completenessIn = async (
  db: D1Database,
  period: Period,
  today: number,
): Promise<Completeness> => {
  const dueDay = dueDayOf(period, await readSettings(db))
  const { results } = await selectExtensions(db, period.id).all<Extension>()
  const units = await arrivalsIn(db, period.id)
  return completenessOf({ period, dueDay, extensions: extendedDays(results), today, units })
}
