import type { Handed } from '../../shared/rules/history/history-rule.ts'
import { sha256 } from '../http/hash.ts'
import { pack } from '../http/packed.ts'
import { parseJson } from '../http/read-body.ts'
import { type CheckedSubmission, type Checking, checkSubmission } from './check-submission.ts'
import { deriveFrom, type NewSubmission } from './stored.ts'

/** One call of `PUT …/submissions/{version}`. */
export interface HandIn extends Checking {
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

/** Checks what was sent, and computes and packs what is to be stored of it. Throws an `ApiError`. */
export const prepare = async (sent: HandIn, contentHash: string): Promise<Prepared> => {
  const { unit, period, version, idempotencyKey, from } = sent
  const checked = checkSubmission(parseJson(sent.bytes), sent)
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
