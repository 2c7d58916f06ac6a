import type { Merge, SheetCell } from '../../../shared/reading/grid.ts'
import type { At, CellLook } from '../../xlsx/sheet-layout.ts'

export const TITLE: CellLook = { bold: true, size: 14, isCentered: true }
export const SUBTITLE: CellLook = { italic: true, isCentered: true }
export const HEADER: CellLook = { bold: true, background: 'D9EAD3', isCentered: true, isWrapped: true }
export const COLUMN_NUMBER: CellLook = { italic: true, isCentered: true }
export const STRONG: CellLook = { bold: true }

/** A sheet that grows row by row; everything is 0-based. */
export interface SheetBuilder {
  readonly cells: readonly (readonly SheetCell[])[]
  readonly merges: readonly Merge[]
  readonly looks: readonly At<CellLook>[]
  /** Appends a row whose cells begin at `left`, and returns its index. */
  readonly add: (left: number, cells: readonly SheetCell[], look?: CellLook) => number
  readonly skip: (rows: number) => void
  readonly merge: (merge: Merge) => void
}

export const createSheetBuilder = (): SheetBuilder => {
  const rows: (readonly SheetCell[])[] = []
  const merges: Merge[] = []
  const looks: At<CellLook>[] = []
  return {
    cells: rows,
    merges,
    looks,
    add(left, cells, look) {
      const row = rows.length
      rows.push([...Array<SheetCell>(left).fill(null), ...cells])
      for (const [i, cell] of cells.entries()) {
        if (look && cell !== null) looks.push({ row, column: left + i, value: look })
      }
      return row
    },
    skip(count) {
      for (let i = 0; i < count; i++) rows.push([])
    },
    merge(merge) {
      merges.push(merge)
    },
  }
}
