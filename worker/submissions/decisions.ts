import type { AuditAction, SubmissionDetail } from '../../shared/wire/api/index.ts'
import { record } from '../audit/audit.ts'
import { ApiError } from '../http/error.ts'
import { sha256 } from '../http/hash.ts'
import { type PlaceState, stateForVersion } from './place-state.ts'
import { recount } from './standings.ts'
import { type SubmissionRow, type Target, updateStatus, type Verdict } from './submissions.ts'
import { toDetail } from './to-answer.ts'

/** What was accepted at receipt was decided by nobody yet. */
const isSame = (row: SubmissionRow, { status, reason }: Verdict): boolean =>
  row.status === status && row.reason === reason && row.decidedAt !== null

/** Throws unless the version may be decided on: the latest, whatever was decided before. */
const requireOpen = (row: SubmissionRow, { isClosed, latest }: PlaceState): void => {
  if (isClosed) throw new ApiError('period-closed')
  if (row.version < latest) {
    throw new ApiError('conflict', {
      message: `Đơn vị đã gửi bản số ${latest} thay cho bản số ${row.version}; hãy xem bản mới nhất.`,
    })
  }
}

const eventOf = async (target: Target, action: AuditAction, { reason, decidedAt, decidedBy }: Verdict) => ({
  ...{ at: decidedAt, person: decidedBy, action },
  ...{ unit: target.unit, period: target.period, version: target.version },
  detail: reason === null ? {} : { reasonHash: await sha256(reason) },
})

const decide = (db: D1Database, target: Target, verdict: Verdict): Promise<SubmissionDetail> =>
  record(db, async () => {
    const state = await stateForVersion(db, target)
    const { found } = state
    if (!found) throw new ApiError('not-found')
    if (isSame(found, verdict)) return { result: toDetail(found), change: null }
    requireOpen(found, state)
    const { status, reason, decidedAt } = verdict
    const counted = status === 'accepted' ? found.version : null
    return {
      result: toDetail({ ...found, status, reason, decidedAt, counted }),
      change: {
        event: await eventOf(target, status, verdict),
        statements: [updateStatus(db, target, verdict), ...recount(db, target)],
      },
    }
  })

/**
 * Accepts the latest version of a place in the name of a person (`people.id`); again, it is answered alike
 * and changes nothing. A return is taken back by it. Throws `not-found`, `period-closed`, or `conflict` when a newer
 * one came in.
 */
export const acceptSubmission = (
  db: D1Database,
  target: Target,
  decidedBy: string,
): Promise<SubmissionDetail> =>
  decide(db, target, { status: 'accepted', reason: null, decidedAt: new Date().toISOString(), decidedBy })

/** Returns the latest version of a place to its unit, whatever was decided before; else like `acceptSubmission`. */
export const returnSubmission = (
  db: D1Database,
  target: Target,
  decidedBy: string,
  reason: string,
): Promise<SubmissionDetail> =>
  decide(db, target, { status: 'returned', reason, decidedAt: new Date().toISOString(), decidedBy })
