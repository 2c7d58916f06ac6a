import type { SheetKey } from '../forms/so-don-vi/index.ts'

/** error blocks submission; warning can be confirmed with a reason; info is repaired on read. */
export type Severity = 'error' | 'warning' | 'info'

/** The value to write into one cell. */
export interface CellFix {
  readonly cell: string
  readonly value: string | number
}

/** One problem, at its place, as a person reads it. Issues about a whole sheet have null cells. */
export interface Issue {
  readonly rule: string
  readonly severity: Severity
  /** The sheet's official name, or the name of a tab that is not read. */
  readonly sheet: string
  /** A1 of the sheet as the person sees it. */
  readonly cell: string | null
  /** 1-based. */
  readonly row: number | null
  /** Column key; label key for `Thông tin` and `Tăng giảm`. */
  readonly column: string | null
  /** As shown in the cell. */
  readonly value: string | null
  /** One Vietnamese sentence: what is wrong, with the values; what is expected. */
  readonly message: string
  /** The certain repair of this cell, or null. */
  readonly fix: string | number | null
  /** The certain repair of many cells (legacy encodings), or null. */
  readonly fixes: readonly CellFix[] | null
}

/** What a rule yields: an issue before its rule's id and severity, and before cascades are removed. */
export interface Finding {
  readonly sheet: SheetKey
  /** The name of a tab that is no sheet of the workbook, when it is about that. */
  readonly tab?: string
  /** Record index in a table, or null (headers, totals, labels, whole sheets). */
  readonly record: number | null
  /** 1-based sheet row, or null. */
  readonly row: number | null
  /** 0-based sheet column, or null. */
  readonly position: number | null
  readonly column: string | null
  readonly value: string | null
  readonly message: string
  readonly fix: string | number | null
  readonly fixes: readonly CellFix[] | null
}
