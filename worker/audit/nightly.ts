import type { Difference } from '../../shared/wire/api/index.ts'
import { kindOf } from '../http/log.ts'
import { deleteExpired } from '../settings/retention.ts'
import { record } from './audit.ts'
import { periodsToVerify, verifyEvents } from './verify/verify-events.ts'
import { verifyPeriod } from './verify/verify-period.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** What a job of the night found, for the log. */
interface Found {
  readonly line: Readonly<Record<string, unknown>>
  readonly differences: readonly Difference[]
}

type Job = (db: D1Database, now: string) => Promise<Found>

const verifyTheEvents: Job = async (db) => {
  const { events, head, differences } = await verifyEvents(db)
  return { line: { events, head }, differences }
}

/** The periods take turns, a night each, so that a night costs the same however many there are. */
const verifyOnePeriod: Job = async (db, now) => {
  const periods = await periodsToVerify(db)
  const period = periods[Math.floor(Date.parse(now) / DAY_MS) % periods.length] ?? null
  if (period === null) return { line: { period, submissions: 0 }, differences: [] }
  const { submissions, countedOtherwise, differences } = await verifyPeriod(db, period)
  return { line: { period, submissions, countedOtherwise: countedOtherwise.length }, differences }
}

/** In this order. */
const JOBS: Readonly<Record<string, Job>> = {
  'delete-expired': async (db, now) => ({ line: { deleted: await deleteExpired(db, now) }, differences: [] }),
  'verify-events': verifyTheEvents,
  'verify-period': verifyOnePeriod,
}

const logFailure = (job: string, cause: unknown): void => {
  console.error(JSON.stringify({ level: 'error', code: 'night-failed', job, ...kindOf(cause) }))
}

/** One line of what a job found; how many differences, or null when it failed. */
const attempt = async (name: string, job: Job, db: D1Database, now: string): Promise<number | null> => {
  try {
    const { line, differences } = await job(db, now)
    if (differences.length === 0)
      console.log(JSON.stringify({ level: 'info', code: 'night', job: name, ...line }))
    else
      console.error(
        JSON.stringify({ level: 'error', code: 'verify-differs', job: name, ...line, differences }),
      )
    return differences.length
  } catch (cause) {
    logFailure(name, cause)
    return null
  }
}

/**
 * What runs each night: deletes what has expired, verifies the chain with what belongs to no period, and verifies one
 * period. Each job has a line of its own in the log, and none keeps the others from running; the end of the chain is
 * in the log, where nobody who writes to the database can cut it off. How the night went is an event.
 * `now` is ISO 8601, UTC.
 */
export const runNightly = async (db: D1Database, now: string): Promise<void> => {
  const differences: Record<string, number | null> = {}
  for (const [name, job] of Object.entries(JOBS)) differences[name] = await attempt(name, job, db, now)
  try {
    const event = { at: now, person: 'system', action: 'night', detail: { differences } } as const
    await record(db, async () => ({ result: undefined, change: { event, statements: [] } }))
  } catch (cause) {
    logFailure('record', cause)
  }
}
