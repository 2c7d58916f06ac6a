import type { SubmissionStatus } from '../../../shared/wire/api/index.ts'
import type { Derived } from '../../submissions/stored.ts'

/** A stored submission with all that can be recomputed from its body. */
export interface StoredSubmission extends Derived {
  readonly unit: string
  readonly version: number
  readonly status: SubmissionStatus
  readonly reason: string | null
  readonly receivedAt: string
  readonly receivedFrom: string
  readonly idempotencyKey: string
  readonly contentHash: string
  readonly warnings: number
  readonly decidedAt: string | null
  readonly decidedBy: string | null
  readonly ruleset: string
  readonly dueOn: string
  readonly issues: string
  readonly collisions: string
  /** Packed. */
  readonly body: string
}

/** So many bodies are held at once. */
const PAGE = 10

const pageAfter = async (
  db: D1Database,
  period: string,
  unit: string,
  version: number,
): Promise<readonly StoredSubmission[]> => {
  const { results } = await db
    .prepare(
      `SELECT unit, version, status, reason, ruleset, confirmations, issues, facts, organizations, gaps,
         hex(body) AS body, collisions, due_on AS dueOn, received_at AS receivedAt, received_from AS receivedFrom,
         idempotency_key AS idempotencyKey, content_hash AS contentHash, warnings, decided_at AS decidedAt,
         decided_by AS decidedBy
       FROM submissions
       WHERE period = ? AND (unit, version) > (?, ?) ORDER BY unit, version LIMIT ?`,
    )
    .bind(period, unit, version, PAGE)
    .all<StoredSubmission>()
  return results
}

/** Every version of every unit in a period. */
export const storedSubmissions = async function* (
  db: D1Database,
  period: string,
): AsyncGenerator<StoredSubmission> {
  let page = await pageAfter(db, period, '', 0)
  while (page.length > 0) {
    yield* page
    const last = page.at(-1)
    page = last ? await pageAfter(db, period, last.unit, last.version) : []
  }
}
