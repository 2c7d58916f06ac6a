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
  | 'retention-proposed'
  | 'retention-withdrawn'
  | 'retention-confirmed'
  | 'plan-saved'
  | 'deleted'
  | 'night'

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
 * What does not agree. `chain`: an event, also one that is no longer there; `unrecorded`, `missing`: a submission
 * without its event, an event without its submission; `receipt` (when, from whom, by which key, as what), `decision`
 * (when, by whom), `body`, `ruleset`, `status`, `reason`, `review` (issues and collisions), `due-day`, `extension`,
 * `frozen-report`, `period` (its state), `plan`, `person`, `settings`: differs from what was recorded; the others
 * differ from what follows from the stored submissions.
 */
export type DifferenceKind =
  | 'chain'
  | 'unrecorded'
  | 'missing'
  | 'receipt'
  | 'decision'
  | 'ruleset'
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
  | 'period'
  | 'person'
  | 'settings'

/** One thing that does not agree; what does not apply is null. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly unit: string | null
  readonly period: string | null
  readonly version: number | null
  /** Id of the event. */
  readonly event: number | null
}

/** A stored submission that today's rules count otherwise, and which rules counted it: nobody altered it. */
export interface CountedOtherwise {
  readonly unit: string
  readonly period: string
  readonly version: number
  /** Fingerprint of the rules by which it was counted. */
  readonly ruleset: string
}

/**
 * `GET /v1/audit/verify`: without `period` the chain of events, people, settings and the plan, and with it all that
 * is stored of that period.
 */
export interface Verification {
  /** The periods that were verified or, without `period`, that are there to be verified one by one. */
  readonly periods: readonly string[]
  /** How many events and stored submissions were recomputed. */
  readonly events: number
  readonly submissions: number
  /** Their figures are those of the rules of their day; no difference. */
  readonly countedOtherwise: readonly CountedOtherwise[]
  /** Empty when everything agrees. */
  readonly differences: readonly Difference[]
}
