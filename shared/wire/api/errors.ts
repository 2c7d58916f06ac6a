import type { Issue } from '../../rules/issue.ts'

/** The closed list of error codes. */
export const API_ERROR_CODES = [
  'bad-request',
  'reason-required',
  'unauthenticated',
  'session-expired',
  'unknown-copy',
  'forbidden',
  'not-invited',
  'not-found',
  'method-not-allowed',
  'stale-version',
  'conflict',
  'idempotency-key-reused',
  'precondition-failed',
  'body-too-large',
  'invalid-submission',
  'personal-data',
  'ruleset-outdated',
  'period-closed',
  'precondition-required',
  'too-many-requests',
  'internal',
  'identity-unavailable',
] as const

export type ApiErrorCode = (typeof API_ERROR_CODES)[number]

/** Every error answer; `issues` stands only beside `invalid-submission`. */
export interface ApiErrorBody {
  readonly error: {
    readonly code: ApiErrorCode
    /** A Vietnamese sentence. */
    readonly message: string
    readonly issues?: readonly Issue[]
  }
}
