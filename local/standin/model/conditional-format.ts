import type { Rect } from './rect.ts'

/** What a rule gives to the cells it holds for; null leaves as it is. */
export interface RuleFormat {
  readonly background: string | null
  readonly fontColor: string | null
  readonly bold: boolean | null
  readonly italic: boolean | null
  readonly strikethrough: boolean | null
  readonly underline: boolean | null
}

/** A rule; the first that holds wins. */
export interface ConditionalFormat {
  readonly sheetId: number | null
  readonly ranges: readonly Rect[]
  /** A name of `BooleanCriteria`; null while a builder has none. */
  readonly criteria: string | null
  readonly values: readonly (string | number | boolean)[]
  readonly format: RuleFormat
}

export const BLANK_RULE: ConditionalFormat = {
  sheetId: null,
  ranges: [],
  criteria: null,
  values: [],
  format: {
    background: null,
    fontColor: null,
    bold: null,
    italic: null,
    strikethrough: null,
    underline: null,
  },
}
