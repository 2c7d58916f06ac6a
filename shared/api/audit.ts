/** What the audit records; every write of the Worker is one of them. */
export type AuditAction =
  | 'submitted'
  | 'accepted'
  | 'returned'
  | 'closed'
  | 'reopened'
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
