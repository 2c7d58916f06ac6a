import type { Difference, Verification } from '../../shared/api.ts'
import { lastEvent } from '../audit.ts'
import { eventsOfPeriod } from '../audit-events.ts'
import { sha256 } from '../hash.ts'
import { tryUnpack } from '../packed.ts'
import { frozenReportOf } from '../periods.ts'
import { difference } from './difference.ts'
import { type Recorded, replay } from './recorded.ts'
import { verifyAggregates } from './verify-aggregates.ts'
import { verifyExtensions } from './verify-extensions.ts'
import { verifySubmissions } from './verify-submissions.ts'

const MOST_ATTEMPTS = 3

const verifyFrozenReport = async (
  db: D1Database,
  period: string,
  { reportHash }: Recorded,
): Promise<readonly Difference[]> => {
  const frozen = await frozenReportOf(db, period)
  const text = frozen && (tryUnpack(frozen) ?? '')
  const hash = text === null ? null : await sha256(text)
  return hash === reportHash ? [] : [difference('frozen-report', { period })]
}

const verifyOnce = async (db: D1Database, period: string): Promise<Verification> => {
  const recorded = replay(await eventsOfPeriod(db, period))
  const { submissions, differences } = await verifySubmissions(db, period, recorded)
  const aggregates = await verifyAggregates(db, period)
  const frozen = await verifyFrozenReport(db, period, recorded)
  const extensions = await verifyExtensions(db, period, recorded)
  return {
    periods: [period],
    events: 0,
    submissions,
    differences: [...differences, ...aggregates, ...frozen, ...extensions],
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
