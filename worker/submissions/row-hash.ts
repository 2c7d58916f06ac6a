import { sha256 } from '../http/hash.ts'
import type { NewSubmission } from './submissions.ts'

/** What of a row is settled at receipt and stands in no other field of its event. */
type Settled = Pick<
  NewSubmission,
  | 'idempotencyKey'
  | 'contentHash'
  | 'ruleset'
  | 'warnings'
  | 'confirmations'
  | 'facts'
  | 'organizations'
  | 'gaps'
  | 'body'
>

/** What the chain keeps of a row as it was received, so that other rules can be told from another row. */
export const rowHash = (row: Settled): Promise<string> => {
  const { idempotencyKey, contentHash, ruleset, warnings, confirmations, facts, organizations, gaps, body } =
    row
  return sha256(
    JSON.stringify([
      ...[idempotencyKey, contentHash, ruleset, warnings, confirmations, facts, organizations, gaps],
      body.toLowerCase(),
    ]),
  )
}
