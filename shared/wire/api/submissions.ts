import type { Confirmation } from '../confirmations.ts'
import type { DifferenceSince } from './difference.ts'

export type SubmissionStatus = 'submitted' | 'accepted' | 'returned'

/**
 * How a version stands: `waiting` for a decision; `counted` though nobody decided; `approved` by a person; `returned`;
 * `replaced` by a newer one.
 */
export type VersionState = 'waiting' | 'counted' | 'approved' | 'returned' | 'replaced'

/** One version in `GET …/submissions`. */
export interface SubmissionSummary {
  readonly version: number
  readonly status: SubmissionStatus
  readonly state: VersionState
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
  /** Key of the row, `''` for what is about no row; null where the row has none. See `rowKeys`. */
  readonly key: string | null
  readonly value: string | null
  /** One Vietnamese sentence. */
  readonly message: string
  /** The reason with which the unit confirmed it, or null. */
  readonly confirmed: string | null
}

/** The answer to `/accept` and `/return`. */
export interface SubmissionDetail extends SubmissionSummary {
  readonly unit: string
  readonly period: string
  /** ISO 8601, UTC; null while nobody decided. */
  readonly decidedAt: string | null
  readonly issues: readonly ReviewIssue[]
  readonly confirmations: readonly Confirmation[]
}

/** `GET …/submissions/{version}`. */
export interface SubmissionVersion extends SubmissionDetail {
  /** Against the version that history is held against; null without one. */
  readonly difference: DifferenceSince | null
}

/** Members that also stand in the list of another unit. */
export interface Collision {
  /** Code of the other unit. */
  readonly unit: string
  readonly members: number
  /** Their blind tokens, ascending, 500 at most: the unit's add-on finds its own rows by them. */
  readonly tokens: readonly string[]
}

/** 201 (and 200 on replay) of `PUT …/submissions/{version}`. */
export interface Receipt {
  readonly unit: string
  readonly period: string
  readonly version: number
  readonly status: SubmissionStatus
  readonly state: VersionState
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
  /** By unit; empty when nothing collides or no blind tokens were sent. */
  readonly collisions: readonly Collision[]
}
