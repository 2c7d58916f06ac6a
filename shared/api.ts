import type { Issue, Severity } from './rules/issue.ts'
import type { Source } from './rules/rule.ts'

/** State of an indicator, judged on integers. */
export type IndicatorState =
  | 'met'
  | 'on-track'
  | 'behind'
  | 'not-due'
  | 'no-subject'
  | 'not-reported'
  | 'watched'

export type Role = 'unit-editor' | 'province-viewer' | 'province-approver' | 'admin'

/** `GET /v1/me`. */
export interface Me {
  readonly email: string
  readonly roles: readonly Role[]
  /** Code of the unit of a unit-editor, or null. */
  readonly unit: string | null
}

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

/** Numerator and denominator; both null when not reported, denominator null when count-only. */
export interface Figure {
  readonly numerator: number | null
  readonly denominator: number | null
}

export interface ReportIndicator extends Figure {
  readonly id: string
  /** `= 100 %`, `≥ 70 %`, `> 75 %`, `= 0`, or null when only watched. */
  readonly goal: string | null
  readonly state: IndicatorState
  /** How many more records would meet the goal; null without goal or figures. */
  readonly missing: number | null
  readonly reportedUnits: number
  readonly expectedUnits: number
  readonly byUnit: readonly (Figure & { readonly unit: string })[]
  /** `type` is the Vietnamese name; empty for indicators without types. */
  readonly byType: readonly (Figure & { readonly type: string })[]
  readonly byArea: readonly (Figure & { readonly area: string })[]
  readonly options: readonly (Figure & { readonly id: string; readonly name: string })[]
  readonly parts: readonly { readonly id: string; readonly name: string; readonly numerator: number | null }[]
}

/** Where a unit stands in a period. */
export interface ReportUnit {
  readonly unit: string
  readonly name: string
  readonly status: SubmissionStatus | 'missing'
  readonly version: number | null
  readonly receivedAt: string | null
  readonly errors: number
  readonly warnings: number
}

/** `GET /v1/reports/{period}`. */
export interface Report {
  readonly period: string
  /** Grows by one with every change to the period's submissions; part of the ETag. */
  readonly revision: number
  readonly units: readonly ReportUnit[]
  readonly indicators: readonly ReportIndicator[]
}

/** `GET /v1/catalogue`: what is reported, by which rules, and for which periods. */
export interface Catalogue {
  /** Fingerprint of the rules that the Worker runs. */
  readonly ruleset: string
  readonly resolution: {
    readonly number: string
    /** ISO date. */
    readonly issuedOn: string
    readonly issuedBy: string
    readonly title: string
  }
  readonly periods: readonly string[]
  readonly indicators: readonly {
    readonly id: string
    readonly code: string
    readonly clause: string
    readonly name: string
    readonly goal: string | null
  }[]
  readonly rules: readonly {
    readonly id: string
    readonly severity: Severity
    readonly must: string
    readonly source: Source
  }[]
}

/** The closed list of error codes. */
export const API_ERROR_CODES = [
  'bad-request',
  'unauthenticated',
  'forbidden',
  'not-found',
  'method-not-allowed',
  'stale-version',
  'idempotency-key-reused',
  'body-too-large',
  'invalid-submission',
  'personal-data',
  'ruleset-outdated',
  'period-closed',
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
