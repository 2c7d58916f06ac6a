import type { Verification } from '../../../shared/wire/api/index.ts'
import { verifyChain } from './verify-chain.ts'
import { verifyPeople } from './verify-people.ts'
import { verifyPlan } from './verify-plan.ts'
import { verifySettings } from './verify-settings.ts'

const WITH_PERIOD = [
  ...[
    'audit_events',
    'periods',
    'submissions',
    'standings',
    'period_totals',
    'blind_tokens',
    'extensions',
    'editions',
  ],
]

/** Periods of which anything is stored or recorded, oldest first: what is gone is to be missed. */
export const periodsToVerify = async (db: D1Database): Promise<readonly string[]> => {
  const found = await db.batch<{ readonly period: string }>(
    WITH_PERIOD.map((table) => db.prepare(`SELECT DISTINCT period FROM ${table} WHERE period IS NOT NULL`)),
  )
  return [...new Set(found.flatMap(({ results }) => results.map(({ period }) => period)))].sort()
}

/** The verification of what belongs to no period, with the end of the chain. */
export interface VerifiedEvents extends Verification {
  readonly head: { readonly id: number; readonly hash: string }
}

/** Recomputes the chain of events, people, settings and the plan, and names the periods that are left to verify. */
export const verifyEvents = async (db: D1Database): Promise<VerifiedEvents> => {
  const { events, head, differences } = await verifyChain(db)
  return {
    periods: await periodsToVerify(db),
    events,
    submissions: 0,
    countedOtherwise: [],
    differences: [
      ...differences,
      ...(await verifyPeople(db)),
      ...(await verifySettings(db)),
      ...(await verifyPlan(db)),
    ],
    head,
  }
}
