/** `POST /v1/periods/{period}/close` and `/reopen`. */
export interface PeriodState {
  readonly period: string
  /** Grows by one with every change to the period's submissions. */
  readonly revision: number
  /** ISO 8601, UTC; null while the period is open. */
  readonly closedAt: string | null
}
