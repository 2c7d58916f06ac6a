import type { Figure, Report, ReportIndicator } from './report.ts'

/** Something of which a number is null because it would tell of fewer than five people. */
export type Hidden<T> = T & { readonly hidden?: true }

/** An indicator as it may be published; `hidden` beside numerator, denominator and missing. */
export interface PublishedIndicator extends ReportIndicator {
  readonly hidden?: true
  readonly byUnit: readonly Hidden<Figure & { readonly unit: string }>[]
  readonly byType: readonly Hidden<Figure & { readonly type: string }>[]
  readonly options: readonly Hidden<ReportIndicator['options'][number]>[]
  readonly parts: readonly Hidden<ReportIndicator['parts'][number]>[]
}

/** `GET /v1/reports/{period}` to a reader of a unit: only its own rows, and totals without small counts. */
export interface PublishedReport extends Report {
  readonly indicators: readonly PublishedIndicator[]
}
