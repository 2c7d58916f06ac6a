import type { Hidden } from './hidden.ts'
import type { Figure, IndicatorState } from './report.ts'
import type { Counts } from './settings.ts'

/** The line from the first reported share to the goal. */
export interface Pace {
  /** Id of the period in which it starts, and what was reported then. */
  readonly start: string
  readonly from: { readonly numerator: number; readonly denominator: number }
  /** The share due now: two whole numbers to divide, no counts of records. */
  readonly due: { readonly numerator: number; readonly denominator: number }
}

/** By how much a figure changed since the last period that reported it; denominator null for counts. */
export interface Change {
  /** Id of that period. */
  readonly since: string
  readonly numerator: number
  readonly denominator: number | null
}

/** How an indicator of a report moves: null before there is a line, or anything to compare with. */
export interface Progress {
  readonly pace: Pace | null
  readonly change: Change | null
}

/** One period of a trend. */
export interface TrendPoint extends Figure {
  readonly period: string
  readonly state: IndicatorState
  readonly change: Change | null
}

/** An indicator in every period from the first to the last that reported it. */
export interface Trend {
  readonly indicator: string
  readonly goal: string | null
  readonly points: readonly TrendPoint[]
}

/** `GET /v1/trends?indicator=`. */
export interface Trends {
  readonly indicator: string
  readonly goal: string | null
  readonly counts: Counts
  /** The province's total, oldest first; without small counts of people for a reader of a unit. */
  readonly points: readonly Hidden<TrendPoint>[]
  /** The reader's own unit, exact; null for readers of the province. */
  readonly own: { readonly unit: string; readonly points: readonly TrendPoint[] } | null
}
