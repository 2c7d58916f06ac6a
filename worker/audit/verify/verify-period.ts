import type { Verification } from '../../../shared/wire/api/index.ts'
import { lastEvent } from '../audit.ts'
import { eventsOfPeriod } from '../audit-events.ts'
import { replay } from './recorded.ts'
import { verifyAggregates } from './verify-aggregates.ts'
import { verifyEditions } from './verify-editions.ts'
import { verifyExtensions } from './verify-extensions.ts'
import { verifyPeriodState } from './verify-period-state.ts'
import { verifySubmissions } from './verify-submissions.ts'

const MOST_ATTEMPTS = 3

const verifyOnce = async (db: D1Database, period: string): Promise<Verification> => {
  const recorded = replay(await eventsOfPeriod(db, period))
  const { submissions, countedOtherwise, differences } = await verifySubmissions(db, period, recorded)
  const aggregates = await verifyAggregates(db, period)
  const frozen = await verifyEditions(db, period, recorded)
  const extensions = await verifyExtensions(db, period, recorded)
  const state = await verifyPeriodState(db, period)
  return {
    periods: [period],
    events: 0,
    submissions,
    countedOtherwise,
    differences: [...differences, ...aggregates, ...frozen, ...extensions, ...state],
  }
}

/** Recomputes all that is stored of a period, again when someone wrote in between and something differs. */
export const verifyPeriod = async (db: D1Database, period: string): Promise<Verification> => {
  for (let attempt = 1; ; attempt++) {
    const before = await lastEvent(db)
    const verification = await verifyOnce(db, period)
    const isCertain = verification.differences.length === 0 || (await lastEvent(db)).id === before.id
    if (isCertain || attempt === MOST_ATTEMPTS) return verification
  }
}
