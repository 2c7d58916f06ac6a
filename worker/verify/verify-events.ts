import type { Verification } from '../../shared/api.ts'
import { storedPeriods } from '../periods.ts'
import { verifyChain } from './verify-chain.ts'
import { verifyPlan } from './verify-plan.ts'

/** Recomputes the chain of events and the plan, and names the periods that are left to verify. */
export const verifyEvents = async (db: D1Database): Promise<Verification> => {
  const { events, differences } = await verifyChain(db)
  return {
    periods: await storedPeriods(db),
    events,
    submissions: 0,
    differences: [...differences, ...(await verifyPlan(db))],
  }
}
