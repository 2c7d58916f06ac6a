import { addMonths } from '../../shared/calendar/day.ts'
import { parsePeriod } from '../../shared/calendar/period.ts'
import { EVENT_HASH, record } from '../audit/audit.ts'
import { storedPeriods } from '../periods/periods.ts'
import { readSettings } from './settings.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const MONTHS_A_YEAR = 12

/** What is kept by period and goes with it. */
const TABLES = ['submissions', 'standings', 'period_totals', 'blind_tokens', 'extensions', 'editions']

const isExpired = (period: string, years: number, now: string): boolean => {
  const lastDay = parsePeriod(period)?.lastDay
  const today = Math.floor(Date.parse(now) / DAY_MS)
  return lastDay !== undefined && addMonths(lastDay, years * MONTHS_A_YEAR) < today
}

/** The row of the period stays, so that no state of a report ever has the ETag of another one. */
const deletion = (db: D1Database, period: string): readonly D1PreparedStatement[] => [
  ...TABLES.map((table) => db.prepare(`DELETE FROM ${table} WHERE period = ?`).bind(period)),
  db
    .prepare(
      `UPDATE periods SET revision = revision + 1, closed_at = NULL, etag = NULL, event_hash = ${EVENT_HASH}
       WHERE period = ?`,
    )
    .bind(period),
]

const deletePeriod = (db: D1Database, period: string, at: string): Promise<boolean> =>
  record(db, async () => {
    const submissions = await db
      .prepare('SELECT count(*) AS submissions FROM submissions WHERE period = ?')
      .bind(period)
      .first<number>('submissions')
    if (!submissions) return { result: false, change: null }
    const event = { at, person: 'system', action: 'deleted', period, detail: { submissions } } as const
    return { result: true, change: { event, statements: deletion(db, period) } }
  })

/**
 * Deletes all that is kept of periods whose last day is longer ago than `retentionYears`, and returns their
 * ids; nothing while the setting is empty. `now` is ISO 8601, UTC.
 */
export const deleteExpired = async (db: D1Database, now: string): Promise<readonly string[]> => {
  const { retentionYears } = await readSettings(db)
  if (retentionYears === null) return []
  const deleted: string[] = []
  for (const period of await storedPeriods(db)) {
    const isDeleted = isExpired(period, retentionYears, now) && (await deletePeriod(db, period, now))
    if (isDeleted) deleted.push(period)
  }
  return deleted
}
