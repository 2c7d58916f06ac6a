import type { Receipt } from '../../shared/api.ts'
import { type Decision, record } from '../audit.ts'
import { ApiError } from '../error.ts'
import { gzip } from '../gzip.ts'
import { sha256 } from '../hash.ts'
import { type PlaceState, stateForKey } from '../place-state.ts'
import { recount } from '../standings.ts'
import { insertSubmission, type NewSubmission, type Target } from '../submissions.ts'
import { checkSubmission } from './check-submission.ts'
import { deriveFrom } from './derive.ts'
import { parseJson } from './read-body.ts'
import { reviewIssuesOf } from './review-issues.ts'
import { toReceipt } from './to-answer.ts'

/** One call of `PUT …/submissions/{version}`. */
export interface Delivery extends Target {
  readonly idempotencyKey: string
  /** The body, unpacked. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** `people.id`. */
  readonly from: string
}

export interface HandedIn {
  readonly receipt: Receipt
  /** The same submission was received before; nothing was written. */
  readonly isReplay: boolean
}

/** A submission on its way, before the province's settings say what it is on receipt. */
interface Prepared {
  readonly row: Omit<NewSubmission, 'status'>
  /** SHA-256 of the stored body's JSON. */
  readonly bodyHash: string
}

/** D1 takes rows up to 2,000,000 bytes; its local stand-in takes any. Leaves room for the short columns. */
const MAX_ROW_BYTES = 1_990_000

/** The receipt given before for this very delivery, or null. Throws when it can never be stored. */
const earlierReceipt = (delivery: Delivery, contentHash: string, state: PlaceState): Receipt | null => {
  const { found, latest, settings } = state
  if (found?.version === delivery.version && found.contentHash === contentHash) {
    return toReceipt(found, settings)
  }
  if (found) throw new ApiError('idempotency-key-reused')
  if (state.isClosed) throw new ApiError('period-closed')
  if (delivery.version === latest + 1) return null
  throw new ApiError('stale-version', {
    message: `Bản gửi số ${delivery.version} không nối tiếp bản số ${latest} mà tỉnh đang giữ; hãy tải lại tình trạng rồi gửi lại.`,
  })
}

const requireStorable = ({
  body,
  facts,
  organizations,
  gaps,
  issues,
  confirmations,
}: Prepared['row']): void => {
  const texts = new TextEncoder().encode(facts + organizations + gaps + issues + confirmations)
  if (body.byteLength + texts.byteLength > MAX_ROW_BYTES) throw new ApiError('body-too-large')
}

const prepare = async (delivery: Delivery, contentHash: string): Promise<Prepared> => {
  const { unit, period, version, idempotencyKey, from } = delivery
  const { submission, book, warnings } = await checkSubmission(parseJson(delivery.bytes), delivery)
  // What was checked, not what was sent: a repeated field of the JSON hides a value from the check.
  const body = JSON.stringify(submission)
  const row = {
    ...{ unit, period, version, idempotencyKey, contentHash },
    receivedAt: new Date().toISOString(),
    receivedFrom: from,
    ruleset: submission.ruleset,
    warnings: warnings.length,
    confirmations: JSON.stringify(submission.confirmations),
    issues: JSON.stringify(reviewIssuesOf(book, warnings, submission.confirmations)),
    ...deriveFrom(submission, book),
    body: await gzip(body),
  }
  requireStorable(row)
  return { row, bodyHash: await sha256(body) }
}

const storing = (db: D1Database, { row, bodyHash }: Prepared, state: PlaceState): Decision<HandedIn> => {
  const stored: NewSubmission = { ...row, status: state.settings.statusOnReceipt }
  const { unit, period, version, status, contentHash } = stored
  return {
    result: { receipt: toReceipt(stored, state.settings), isReplay: false },
    change: {
      event: {
        ...{ at: row.receivedAt, person: row.receivedFrom, action: 'submitted', unit, period, version },
        detail: { status, contentHash, bodyHash },
      },
      statements: [insertSubmission(db, stored), ...recount(db, stored)],
    },
  }
}

/** Checks and stores a delivery, once however often it comes. Throws an `ApiError` when refused. */
export const handIn = async (db: D1Database, delivery: Delivery): Promise<HandedIn> => {
  const contentHash = await sha256(delivery.bytes)
  let prepared: Prepared | undefined
  return record(db, async () => {
    const state = await stateForKey(db, delivery, delivery.idempotencyKey)
    const receipt = earlierReceipt(delivery, contentHash, state)
    if (receipt) return { result: { receipt, isReplay: true }, change: null }
    prepared ??= await prepare(delivery, contentHash)
    return storing(db, prepared, state)
  })
}
