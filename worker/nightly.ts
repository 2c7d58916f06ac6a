import type { Verification } from '../shared/api.ts'
import { deleteExpired } from './retention.ts'
import { verifyEvents } from './verify/verify-events.ts'
import { verifyPeriod } from './verify/verify-period.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** The periods take turns, a night each, so that a night costs the same however many there are. */
const periodOf = (periods: readonly string[], now: string): string | null =>
  periods[Math.floor(Date.parse(now) / DAY_MS) % periods.length] ?? null

const NOTHING: Verification = { periods: [], events: 0, submissions: 0, differences: [] }

/**
 * What runs each night: deletes what has expired, verifies the chain of events and one period, and writes one
 * line of what it found. `now` is ISO 8601, UTC.
 */
export const runNightly = async (db: D1Database, now: string): Promise<void> => {
  const deleted = await deleteExpired(db, now)
  const { periods, events, differences } = await verifyEvents(db)
  const period = periodOf(periods, now)
  const turn = period === null ? NOTHING : await verifyPeriod(db, period)
  const found = [...differences, ...turn.differences]
  const line = { deleted, events, period, submissions: turn.submissions, differences: found }
  if (found.length === 0) console.log(JSON.stringify({ level: 'info', code: 'verified', ...line }))
  else console.error(JSON.stringify({ level: 'error', code: 'verify-differs', ...line }))
}
