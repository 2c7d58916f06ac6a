import type { Figure, IndicatorState } from './figure.ts'
import type { Counts } from './settings.ts'
import type { SubmissionStatus, VersionState } from './submissions.ts'
import type { Change, Pace } from './trends.ts'

/** How a figure stands to the goal of its indicator. */
export interface Judgement {
  readonly state: IndicatorState
  /** How many more records would meet the goal; null without goal or figures. */
  readonly missing: number | null
  /** The line to the goal; null while none runs. */
  readonly pace: Pace | null
}

/** Another reading of the text, with its own figure and judged by itself. */
export interface Reading extends Figure, Judgement {
  readonly id: string
  readonly name: string
}

export interface ReportIndicator extends Figure, Judgement {
  readonly id: string
  /** `= 100 %`, `≥ 70 %`, `> 75 %`, `= 0`, or null when only watched. */
  readonly goal: string | null
  /** By how much it changed; null without anything to compare with. */
  readonly change: Change | null
  readonly reportedUnits: number
  readonly expectedUnits: number
  readonly byUnit: readonly (Figure & { readonly unit: string })[]
  /** `type` is the Vietnamese name; empty for indicators without types. */
  readonly byType: readonly (Figure & { readonly type: string })[]
  readonly byArea: readonly (Figure & { readonly area: string })[]
  readonly options: readonly Reading[]
  readonly parts: readonly { readonly id: string; readonly name: string; readonly numerator: number | null }[]
}

/** Where a unit stands in a period. */
export interface ReportUnit {
  readonly unit: string
  readonly name: string
  readonly status: SubmissionStatus | 'missing'
  /** Of the latest version; absent, as the next, in reports that were frozen before it was told. */
  readonly state?: VersionState | 'missing'
  /** The version that the figures are of; null when none counts. */
  readonly countedVersion?: number | null
  readonly version: number | null
  readonly receivedAt: string | null
  readonly errors: number
  readonly warnings: number
}

/** `GET /v1/reports/{period}`, also with `?on=` (the register of another day), to readers of the province. */
export interface Report {
  readonly period: string
  /** Grows by one with every change to the period's submissions; part of the ETag. */
  readonly revision: number
  /** Whether the figures are made of accepted versions, or also of those that wait for a decision. */
  readonly counts: Counts
  readonly units: readonly ReportUnit[]
  readonly indicators: readonly ReportIndicator[]
}
