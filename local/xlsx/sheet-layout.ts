import type { Merge, SheetCell } from '../../shared/reading/grid.ts'

/** How one cell looks; colours as `D9EAD3`. */
export interface CellLook {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly size?: number
  readonly background?: string
  readonly color?: string
  readonly isCentered?: boolean
  readonly isWrapped?: boolean
  /** A pattern such as `dd/mm/yyyy`, `@` or `#,##0`; in place of the column's. */
  readonly format?: string
}

export interface LayoutColumn {
  /** In characters. */
  readonly width?: number
  /** Pattern of all cells of the column without one of their own. */
  readonly format?: string
}

/** A dropdown on the cells of one column; rows 0-based and inclusive. */
export interface Dropdown {
  readonly column: number
  readonly firstRow: number
  readonly lastRow: number
  /** The values, without commas; or the range where they stand, as `'Danh mục'!$A$1:$A$8`. */
  readonly source: readonly string[] | string
}

/** One cell's look or note, 0-based. */
export interface At<T> {
  readonly row: number
  readonly column: number
  readonly value: T
}

/** A sheet as it shall stand in an .xlsx file; positions are 0-based. */
export interface SheetLayout {
  readonly name: string
  readonly cells: readonly (readonly SheetCell[])[]
  readonly merges?: readonly Merge[]
  readonly columns?: readonly LayoutColumn[]
  readonly frozenRows?: number
  readonly dropdowns?: readonly Dropdown[]
  readonly looks?: readonly At<CellLook>[]
  readonly notes?: readonly At<string>[]
  readonly isHidden?: boolean
}
