import { factsOf } from '../../shared/measures/facts-of.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import { gapsOf } from '../../shared/report/build/gaps.ts'
import { handedOf } from '../../shared/rules/history/handed.ts'
import type { Handed } from '../../shared/rules/history/history-rule.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { ApiError } from '../http/error.ts'
import { sha256 } from '../http/hash.ts'
import type { SubmissionRow } from './submissions.ts'

/** What is stored of a submission when it comes in. */
export interface NewSubmission extends Omit<SubmissionRow, 'reason' | 'decidedAt' | 'latest' | 'counted'> {
  /** `people.id`. */
  readonly receivedFrom: string
  readonly idempotencyKey: string
  readonly ruleset: string
  /** JSON of `Facts`. */
  readonly facts: string
  /** JSON of the members of each organization, by code. */
  readonly organizations: string
  /** JSON of what each goal lacks, by indicator id. */
  readonly gaps: string
  /** The submission's JSON, packed. */
  readonly body: string
}

/** What is stored beside a body and follows from it alone; each is JSON. */
export type Derived = Pick<NewSubmission, 'facts' | 'organizations' | 'gaps' | 'confirmations'>

/** The same, with what history compares. */
interface Deriving {
  readonly derived: Derived
  readonly handed: Handed
}

/** Computes it, at hand-in and again when the stored submissions are verified. */
export const deriveFrom = ({ memberFacts, confirmations }: Submission, book: Workbook): Deriving => {
  const handed = handedOf(book, factsOf(book, memberFacts))
  const derived = {
    facts: JSON.stringify(handed.facts),
    organizations: JSON.stringify(handed.organizations),
    gaps: JSON.stringify(gapsOf(book, memberFacts)),
    confirmations: JSON.stringify(confirmations),
  }
  return { derived, handed }
}

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

/** What the chain keeps of a review: it depends on what was stored then, so it cannot be recomputed later. */
export const reviewHash = ({ issues, collisions }: Pick<NewSubmission, 'issues' | 'collisions'>) =>
  sha256(JSON.stringify([issues, collisions]))

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

/** The statement that stores it. */
export const insertSubmission = (db: D1Database, s: NewSubmission): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO submissions (unit, period, version, status, received_at, received_from, idempotency_key,
         content_hash, ruleset, warnings, confirmations, issues, facts, organizations, gaps, body, collisions, due_on)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, unhex(?), ?, ?)`,
    )
    .bind(
      s.unit,
      s.period,
      s.version,
      s.status,
      s.receivedAt,
      s.receivedFrom,
      s.idempotencyKey,
      s.contentHash,
      s.ruleset,
      s.warnings,
      s.confirmations,
      s.issues,
      s.facts,
      s.organizations,
      s.gaps,
      s.body,
      s.collisions,
      s.dueOn,
    )
