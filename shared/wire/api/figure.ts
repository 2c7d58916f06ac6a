/** Numerator and denominator; both null when not reported, denominator null when count-only. */
export interface Figure {
  readonly numerator: number | null
  readonly denominator: number | null
}

/** State of an indicator, judged on integers; `incomplete` while a unit that owes it has not reported. */
export type IndicatorState =
  | 'met'
  | 'on-track'
  | 'behind'
  | 'incomplete'
  | 'not-due'
  | 'no-subject'
  | 'not-reported'
  | 'watched'

/** Something of which a number is null because it would tell of fewer than five people. */
export type Hidden<T> = T & { readonly hidden?: true }

/** Something judged whose state is null where it would tell a hidden number. */
export type MaybeJudged<T> = Omit<T, 'state'> & { readonly state: IndicatorState | null }
