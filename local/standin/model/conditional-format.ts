import type { Rect } from './rect.ts'

/** A rule; the first that holds wins. */
export interface ConditionalFormat {
  readonly sheetId: number | null
  readonly ranges: readonly Rect[]
  /** A name of `BooleanCriteria`; null while a builder has none. */
  readonly criteria: string | null
  readonly values: readonly (string | number | boolean)[]
  /** Of the cells that it holds for; null leaves theirs. */
  readonly background: string | null
}

export const BLANK_RULE: ConditionalFormat = {
  sheetId: null,
  ranges: [],
  criteria: null,
  values: [],
  background: null,
}
