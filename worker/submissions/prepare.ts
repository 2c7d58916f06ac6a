import type { Handed } from '../../shared/rules/history/history-rule.ts'
import { ApiError } from '../http/error.ts'
import { sha256 } from '../http/hash.ts'
import { pack } from '../http/packed.ts'
import { parseJson } from '../http/read-body.ts'
import { type CheckedSubmission, type Checking, checkSubmission } from './check-submission.ts'
import { deriveFrom } from './derive.ts'
import type { NewSubmission } from './submissions.ts'

/** One call of `PUT …/submissions/{version}`. */
export interface Delivery extends Checking {
  readonly idempotencyKey: string
  /** The body, unpacked. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** `people.id`. */
  readonly from: string
}

/** A checked submission on its way, before it is held against what else is stored. */
export interface Prepared {
  readonly row: Omit<NewSubmission, 'status' | 'dueOn' | 'warnings' | 'issues' | 'collisions'>
  /** SHA-256 of the stored body's JSON. */
  readonly bodyHash: string
  readonly checked: CheckedSubmission
  readonly handed: Handed
}

/** Checks a delivery, and computes and packs what is to be stored of it. Throws an `ApiError`. */
export const prepare = async (delivery: Delivery, contentHash: string): Promise<Prepared> => {
  const { unit, period, version, idempotencyKey, from } = delivery
  const checked = checkSubmission(parseJson(delivery.bytes), delivery)
  // What was checked, not what was sent: a repeated field of the JSON hides a value from the check.
  const body = new TextEncoder().encode(JSON.stringify(checked.submission))
  const { derived, handed } = deriveFrom(checked.submission, checked.book)
  const row = {
    ...{ unit, period, version, idempotencyKey, contentHash },
    receivedAt: new Date().toISOString(),
    receivedFrom: from,
    ruleset: checked.submission.ruleset,
    ...derived,
    body: pack(body),
  }
  return { row, bodyHash: await sha256(body), checked, handed }
}

/**
 * D1 takes rows and values up to 2,000,000 bytes; its local stand-in takes any. Leaves room for the short
 * columns; the body goes to it as hex digits.
 */
const MAX_ROW_BYTES = 1_990_000

/** Throws `body-too-large` when a row can never be stored. */
export const requireStorable = (row: NewSubmission): void => {
  const { body, facts, organizations, gaps, issues, confirmations, collisions } = row
  const texts = new TextEncoder().encode(facts + organizations + gaps + issues + confirmations + collisions)
  if (body.length + texts.byteLength > MAX_ROW_BYTES) throw new ApiError('body-too-large')
}
