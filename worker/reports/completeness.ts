import { dayInVietnam } from '../../shared/calendar/instant.ts'
import type { Period } from '../../shared/calendar/period.ts'
import { completenessOf } from '../../shared/report/build/completeness.ts'
import { dueDayOf } from '../../shared/report/build/due-day.ts'
import type { Completeness } from '../../shared/wire/api/index.ts'
import type { Extension } from '../../shared/wire/api/periods.ts'
import { extendedDays, selectExtensions } from '../periods/due-days.ts'
import { standingEdition } from '../periods/editions.ts'
import { today } from '../plan/plan.ts'
import { readSettings } from '../settings/settings.ts'
import { arrivalsIn } from '../submissions/standings.ts'

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

/**
 * The same as of today while the period is open; of a closed one as it was kept, or, where it was not kept yet, as of
 * the day when it was closed.
 */
export const completenessToday = async (db: D1Database, period: Period): Promise<Completeness> => {
  const edition = await standingEdition(db, period.id)
  if (edition === null) return completenessIn(db, period, today())
  return edition.completeness === null
    ? completenessIn(db, period, dayInVietnam(edition.closedAt))
    : JSON.parse(edition.completeness)
}
