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

/** Which versions the figures of a report are made of. */
export type Counts = 'accepted' | 'submitted'
