/** A value to show: text, a number or a moment. */
export type BlockCell = string | number | Date

/** What one province sheet shows: a title, a line about it, a header and rows, all of the header's width. */
export interface Block {
  readonly title: string
  readonly subtitle: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly BlockCell[])[]
  /** Number format of each column. */
  readonly formats: readonly string[]
  /** Width of each column in pixels. */
  readonly widths: readonly number[]
}
