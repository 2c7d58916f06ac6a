/** `GET` and `PUT /v1/settings`. */
export interface Settings {
  /** What a submission is when it has just come in. */
  readonly statusOnReceipt: 'accepted' | 'submitted'
  /** `accepted`: the latest accepted version counts; `submitted`: the latest that was not returned. */
  readonly counts: Counts
  /** A submission is due so many days after the last day of its period. */
  readonly dueDays: number
  /** ISO dates that take the place of `dueDays`, by period. */
  readonly dueDates: Readonly<Record<string, string>>
  /** Everything of a period is deleted so many years after its last day; null keeps it. */
  readonly retentionYears: number | null
}

/** `GET /v1/settings/retention`: how long figures are kept, and the wish of an admin to keep them for less than 3 years. */
export interface Retention {
  /** In force, as in {@link Settings}. */
  readonly years: number | null
  /** Waits for another admin; null when nothing does. */
  readonly proposal: RetentionProposal | null
}

/** What `PUT /v1/settings/retention` proposes. */
export interface ShorterRetention {
  /** 1 or 2. */
  readonly years: number
}

/** A proposal with who made it when. */
export interface RetentionProposal extends ShorterRetention {
  /** ISO 8601, UTC. */
  readonly proposedAt: string
  /** Id of `GET /v1/people`. */
  readonly proposedBy: string
}

/** Which versions the figures of a report are made of. */
export type Counts = 'accepted' | 'submitted'
