import type { SubmissionStatus } from './submissions.ts'

/**
 * `on-time` and `late` of what was handed in and not returned; `awaited` and `overdue` of what is
 * still to come, before and after the due day.
 */
export type Timeliness = 'on-time' | 'late' | 'awaited' | 'overdue'

/** Where a unit stands, and how it keeps to the due day. */
export interface UnitCompleteness {
  readonly unit: string
  readonly name: string
  readonly status: SubmissionStatus | 'missing'
  readonly version: number | null
  /** ISO 8601, UTC. */
  readonly receivedAt: string | null
  /** ISO date, the last day in time: as it was at receipt of what was handed in, else as it is, extended or not. */
  readonly dueOn: string
  readonly timeliness: Timeliness
  /** Days after the due day: of arrival or, while it is overdue, up to today. */
  readonly daysLate: number
}

/** `GET /v1/reports/{period}/completeness`. */
export interface Completeness {
  readonly period: string
  /** ISO date, the last day in time. */
  readonly dueOn: string
  readonly expected: number
  /** How many units stand so; the four statuses add up to `expected`, and so do the four of time. */
  readonly counts: Readonly<Record<SubmissionStatus | 'missing' | Timeliness, number>>
  /** In the order of the register. */
  readonly units: readonly UnitCompleteness[]
}
