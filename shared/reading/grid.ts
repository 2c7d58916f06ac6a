/**
 * How exactly a date cell names its day. `month` and `year` are partial dates: the cell
 * stands for every day of that month or year.
 */
export type Precision = 'day' | 'month' | 'year'

/** A date as the spreadsheet stores it; `day` counts whole days since 1970-01-01. */
export interface DateSheetCell {
  readonly kind: 'date'
  readonly day: number
  readonly precision: Precision
  /** The text the person sees, when the source knows it. */
  readonly shown?: string
}

/** A number whose display differs from plain digits, e.g. `000421` or `1.565`. */
export interface NumberSheetCell {
  readonly kind: 'number'
  readonly value: number
  readonly shown: string
}

/** `#REF!`, `#N/A` …; `shown` is empty for a formula that was never computed. */
export interface ErrorSheetCell {
  readonly kind: 'error'
  readonly shown: string
}

/** One cell as a spreadsheet holds it: null and `''` are both blank. */
export type SheetCell = null | string | number | boolean | DateSheetCell | NumberSheetCell | ErrorSheetCell

/** A merged range, 0-based and inclusive. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The used cells of one sheet: `cells[row][column]`, 0-based from A1; rows may be ragged or missing. */
export interface SheetGrid {
  readonly name: string
  readonly cells: readonly (readonly SheetCell[])[]
  readonly merges: readonly Merge[]
}
