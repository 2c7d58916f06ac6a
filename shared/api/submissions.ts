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
}

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
}

/** `GET /v1/units/{unit}/periods/{period}/submissions`, newest first. */
export interface SubmissionList {
  readonly submissions: readonly SubmissionSummary[]
}
