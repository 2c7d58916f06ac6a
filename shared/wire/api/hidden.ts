import type { Figure, Hidden, MaybeJudged } from './figure.ts'
import type { Report, ReportIndicator } from './report.ts'

/** An indicator as it may be published; `hidden` beside numerator, denominator, missing and state. */
export interface PublishedIndicator extends MaybeJudged<Omit<ReportIndicator, 'options' | 'parts'>> {
  readonly hidden?: true
  readonly byUnit: readonly Hidden<Figure & { readonly unit: string }>[]
  readonly byType: readonly Hidden<Figure & { readonly type: string }>[]
  readonly options: readonly Hidden<MaybeJudged<ReportIndicator['options'][number]>>[]
  readonly parts: readonly Hidden<ReportIndicator['parts'][number]>[]
}

/**
 * `GET /v1/reports/{period}` to a reader of a unit: its own rows as they stand and the province's totals, without small
 * counts, of the period's editions; until it was closed none. `revision` is the number of its own last version.
 */
export interface PublishedReport extends Omit<Report, 'indicators'> {
  /** Number of the period's latest edition; null while there is none, absent for readers of the province. */
  readonly edition?: number | null
  readonly indicators: readonly PublishedIndicator[]
}
