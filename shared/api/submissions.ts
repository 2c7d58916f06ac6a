import type { Confirmation } from '../submission.ts'

export type SubmissionStatus = 'submitted' | 'accepted' | 'returned'

/** One version in `GET …/submissions`. */
export interface SubmissionSummary {
  readonly version: number
  readonly status: SubmissionStatus
  /** ISO 8601, UTC. */
  readonly receivedAt: string
  /** SHA-256 of the body as received (unpacked), hex. */
  readonly contentHash: string
  readonly warnings: number
  /** ISO date: the last day on which it was in time. */
  readonly dueOn: string
  readonly late: boolean
  /** Why it was returned; null unless it was. */
  readonly reason: string | null
}

/** `GET /v1/units/{unit}/periods/{period}/submissions`, newest first. */
export interface SubmissionList {
  readonly submissions: readonly SubmissionSummary[]
}

/** A warning as the reviewer sees it; never about a member's row. */
export interface ReviewIssue {
  readonly rule: string
  /** The sheet's official name. */
  readonly sheet: string
  readonly cell: string | null
  readonly column: string | null
  /** Code of the row, duty and period of a duty, key of a label; null for a whole sheet. */
  readonly key: string | null
  readonly value: string | null
  /** One Vietnamese sentence. */
  readonly message: string
  /** The reason with which the unit confirmed it, or null. */
  readonly confirmed: string | null
}

/** `GET …/submissions/{version}`, and the answer to `/accept` and `/return`. */
export interface SubmissionDetail extends SubmissionSummary {
  readonly unit: string
  readonly period: string
  /** ISO 8601, UTC; null while nobody decided. */
  readonly decidedAt: string | null
  readonly issues: readonly ReviewIssue[]
  readonly confirmations: readonly Confirmation[]
}

/** 201 (and 200 on replay) of `PUT …/submissions/{version}`. */
export interface Receipt {
  readonly unit: string
  readonly period: string
  readonly version: number
  readonly status: SubmissionStatus
  /** ISO 8601, UTC. */
  readonly receivedAt: string
  /** SHA-256 of the body as received (unpacked), hex. */
  readonly contentHash: string
  readonly warnings: number
  /** ISO date: the last day on which it was in time. */
  readonly dueOn: string
  readonly late: boolean
  /** Warnings that only the province can find: from the history and from other units. */
  readonly issues: readonly ReviewIssue[]
}
