/** What the audit records; every write of the Worker is one of them. */
export type AuditAction =
  | 'submitted'
  | 'accepted'
  | 'returned'
  | 'closed'
  | 'reopened'
  | 'extended'
  | 'person-saved'
  | 'person-bound'
  | 'person-removed'
  | 'settings-saved'
  | 'plan-saved'
  | 'deleted'

/** One event; it names people by id only. */
export interface AuditEvent {
  /** Counts from 1 without a gap. */
  readonly id: number
  /** ISO 8601, UTC. */
  readonly at: string
  /** Id of `GET /v1/people`, or `system`. */
  readonly person: string
  readonly action: AuditAction
  readonly unit: string | null
  readonly period: string | null
  readonly version: number | null
  readonly detail: Readonly<Record<string, unknown>>
  /** Hash of the event before; empty for the first. */
  readonly previousHash: string
  /**
   * SHA-256, hex, of `previousHash` followed by the JSON of
   * `[id, at, person, action, unit, period, version, detail as JSON text]`.
   */
  readonly hash: string
}

/** `GET /v1/audit`, newest first. */
export interface AuditPage {
  readonly events: readonly AuditEvent[]
  /** `before` of the next page; null when there is none. */
  readonly next: number | null
}

/**
 * What does not agree. `chain`: an event; `unrecorded`, `missing`: a submission without its event, an event
 * without its submission; `body`, `status`, `reason`, `review` (issues and collisions), `due-day`, `extension`, `frozen-report`,
 * `plan`: differs from what was recorded; the others differ from what follows from the stored submissions.
 */
export type DifferenceKind =
  | 'chain'
  | 'unrecorded'
  | 'missing'
  | 'body'
  | 'status'
  | 'reason'
  | 'review'
  | 'due-day'
  | 'extension'
  | 'confirmations'
  | 'facts'
  | 'organizations'
  | 'gaps'
  | 'standing'
  | 'totals'
  | 'blind-tokens'
  | 'plan'
  | 'frozen-report'

/** One thing that does not agree; what does not apply is null. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly unit: string | null
  readonly period: string | null
  readonly version: number | null
  /** Id of the event. */
  readonly event: number | null
}

/**
 * `GET /v1/audit/verify`: without `period` the chain of events and the plan, and with it all that is stored of
 * that period.
 */
export interface Verification {
  /** The periods that were verified or, without `period`, that are there to be verified one by one. */
  readonly periods: readonly string[]
  /** How many events and stored submissions were recomputed. */
  readonly events: number
  readonly submissions: number
  /** Empty when everything agrees. */
  readonly differences: readonly Difference[]
}
