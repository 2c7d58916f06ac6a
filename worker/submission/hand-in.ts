import type { Receipt } from '../../shared/api.ts'
import { ApiError } from '../error.ts'
import { sha256 } from '../hash.ts'
import { type NewSubmission, type Standing, standingOf, storeSubmission } from '../submissions.ts'
import { checkSubmission, type Target } from './check-submission.ts'
import { gzip } from './gzip.ts'
import { parseJson } from './read-body.ts'

/** One call of `PUT …/submissions/{version}`. */
export interface Delivery extends Target {
  readonly idempotencyKey: string
  /** The body, unpacked. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** `sub` of the person. */
  readonly from: string
}

export interface HandedIn {
  readonly receipt: Receipt
  /** The same submission was received before; nothing was written. */
  readonly isReplay: boolean
}

/** D1 takes values up to 2,000,000 bytes; its local stand-in takes any. */
const MAX_VALUE_BYTES = 2_000_000

/** The receipt given before for this very delivery, or null. Throws when it can never be stored. */
const earlierReceipt = (delivery: Delivery, contentHash: string, standing: Standing): Receipt | null => {
  const { sameKey, latest } = standing
  if (sameKey?.version === delivery.version && sameKey.contentHash === contentHash) return sameKey
  if (sameKey) throw new ApiError('idempotency-key-reused')
  if (delivery.version === latest + 1) return null
  throw new ApiError('stale-version', {
    message: `Bản gửi số ${delivery.version} không nối tiếp bản số ${latest} mà tỉnh đang giữ; hãy tải lại tình trạng rồi gửi lại.`,
  })
}

const toRow = async (delivery: Delivery, contentHash: string): Promise<NewSubmission> => {
  const { unit, period, version, idempotencyKey, from } = delivery
  const { submission, facts, warnings } = await checkSubmission(parseJson(delivery.bytes), delivery)
  const row: NewSubmission = {
    unit,
    period,
    version,
    receivedAt: new Date().toISOString(),
    receivedFrom: from,
    idempotencyKey,
    contentHash,
    ruleset: submission.ruleset,
    warnings,
    facts: JSON.stringify(facts),
    // What was checked, not what was sent: a repeated field of the JSON hides a value from the check.
    body: await gzip(JSON.stringify(submission)),
  }
  if (row.body.byteLength > MAX_VALUE_BYTES || row.facts.length * 3 > MAX_VALUE_BYTES) {
    throw new ApiError('body-too-large')
  }
  return row
}

const receiptOf = (row: NewSubmission, status: Receipt['status']): Receipt => ({
  unit: row.unit,
  period: row.period,
  version: row.version,
  status,
  receivedAt: row.receivedAt,
  contentHash: row.contentHash,
  warnings: row.warnings,
})

/** Checks and stores a delivery, once however often it comes. Throws an `ApiError` when refused. */
export const handIn = async (db: D1Database, delivery: Delivery): Promise<HandedIn> => {
  const contentHash = await sha256(delivery.bytes)
  const standing = await standingOf(db, delivery, delivery.idempotencyKey)
  const earlier = earlierReceipt(delivery, contentHash, standing)
  if (earlier) return { receipt: earlier, isReplay: true }
  const row = await toRow(delivery, contentHash)
  try {
    return { receipt: receiptOf(row, await storeSubmission(db, row)), isReplay: false }
  } catch (error) {
    // Someone else may have been faster between the look and the write.
    const receipt = earlierReceipt(delivery, contentHash, await standingOf(db, delivery, row.idempotencyKey))
    if (receipt) return { receipt, isReplay: true }
    throw error
  }
}
