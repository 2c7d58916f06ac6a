import type { Verification } from '../../shared/api.ts'
import { storedPeriods } from '../periods.ts'
import { verifyChain } from './verify-chain.ts'
import { verifyPeriod } from './verify-period.ts'

/** Recomputes the chain of events and all that is stored of every period. */
export const verifyAll = async (db: D1Database): Promise<Verification> => {
  const { events, differences } = await verifyChain(db)
  let submissions = 0
  const found = [...differences]
  const periods = await storedPeriods(db)
  for (const period of periods) {
    const verification = await verifyPeriod(db, period)
    submissions += verification.submissions
    found.push(...verification.differences)
  }
  return { periods, events, submissions, differences: found }
}
