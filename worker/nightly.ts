import { deleteExpired } from './retention.ts'
import { verifyAll } from './verify/verify-all.ts'

/** What runs each night: deletes what has expired, verifies the rest, and writes one line of what it found. */
export const runNightly = async (db: D1Database, now: string): Promise<void> => {
  const deleted = await deleteExpired(db, now)
  const { events, submissions, differences } = await verifyAll(db)
  const line = { deleted, events, submissions, differences }
  if (differences.length === 0) console.log(JSON.stringify({ level: 'info', code: 'verified', ...line }))
  else console.error(JSON.stringify({ level: 'error', code: 'verify-differs', ...line }))
}
