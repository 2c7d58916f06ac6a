import type { Figure, Hidden, IndicatorState, MaybeJudged } from './figure.ts'
import type { Counts } from './settings.ts'

/** The line to the goal from the first share that all units reported, else from the first of a closed period. */
export interface Pace {
  /** Id of the period in which it starts, and the figure of then. */
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

/** One period of the province's trend as it may be published. */
export type PublishedPoint = Hidden<MaybeJudged<TrendPoint>>

/** `GET /v1/trends?indicator=`. */
export interface Trends {
  readonly indicator: string
  readonly goal: string | null
  readonly counts: Counts
  /** The province's total, oldest first; without small counts of people for a reader of a unit. */
  readonly points: readonly PublishedPoint[]
  /** The reader's own unit, exact; null for readers of the province. */
  readonly own: { readonly unit: string; readonly points: readonly TrendPoint[] } | null
}
