import type { Figure, IndicatorState, Report, ReportIndicator } from './report.ts'

/** Something of which a number is null because it would tell of fewer than five people. */
export type Hidden<T> = T & { readonly hidden?: true }

/** Something judged whose state is null where it would tell a hidden number. */
export type MaybeJudged<T> = Omit<T, 'state'> & { readonly state: IndicatorState | null }

/** An indicator as it may be published; `hidden` beside numerator, denominator, missing and state. */
export interface PublishedIndicator extends MaybeJudged<Omit<ReportIndicator, 'options' | 'parts'>> {
  readonly hidden?: true
  readonly byUnit: readonly Hidden<Figure & { readonly unit: string }>[]
  readonly byType: readonly Hidden<Figure & { readonly type: string }>[]
  readonly options: readonly Hidden<MaybeJudged<ReportIndicator['options'][number]>>[]
  readonly parts: readonly Hidden<ReportIndicator['parts'][number]>[]
}

/** `GET /v1/reports/{period}` to a reader of a unit: only its own rows, and totals without small counts. */
export interface PublishedReport extends Omit<Report, 'indicators'> {
  readonly indicators: readonly PublishedIndicator[]
}
