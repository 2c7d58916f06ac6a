import type { PeriodState } from '../shared/api.ts'
import type { Period } from '../shared/period.ts'
import { record } from './audit.ts'
import { sha256 } from './hash.ts'
import { pack } from './packed.ts'
import { closeStatement, periodState, reopenStatement } from './periods.ts'
import { reportOf } from './report-of.ts'
import { reportTag } from './report-tag.ts'
import { reportSource } from './reports.ts'

/**
 * Closes a period in the name of a person (`people.id`): its report is kept as it is at this moment, byte
 * for byte, and nothing more is received. Closing a closed one changes nothing.
 */
export const closePeriod = (db: D1Database, period: Period, closedBy: string): Promise<PeriodState> =>
  record(db, async () => {
    const source = await reportSource(db, period.id)
    if (source.frozen) return { result: await periodState(db, period.id), change: null }
    const { stamp } = source
    const json = JSON.stringify(reportOf(period, source))
    const closedAt = new Date().toISOString()
    const etag = await reportTag(period, stamp)
    const closing = { period: period.id, closedAt, closedBy, etag, report: pack(json) }
    return {
      result: { period: period.id, revision: stamp.revision, closedAt },
      change: {
        event: {
          ...{ at: closedAt, person: closedBy, action: 'closed', period: period.id },
          detail: { revision: stamp.revision, reportHash: await sha256(json) },
        },
        statements: [closeStatement(db, closing)],
      },
    }
  })

/** Opens a closed period again; its report follows the submissions from then on. An open one stays open. */
export const reopenPeriod = (
  db: D1Database,
  period: Period,
  person: string,
  reason: string,
): Promise<PeriodState> =>
  record(db, async () => {
    const state = await periodState(db, period.id)
    if (state.closedAt === null) return { result: state, change: null }
    return {
      result: { ...state, closedAt: null },
      change: {
        event: {
          ...{ at: new Date().toISOString(), person, action: 'reopened', period: period.id },
          detail: { reasonHash: await sha256(reason) },
        },
        statements: [reopenStatement(db, period.id, reason)],
      },
    }
  })
