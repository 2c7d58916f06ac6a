import type { Cell, MergeRange, Sheet } from 'hucre/xlsx'
import type { Merge, SheetGrid } from '../../shared/sheets/grid.ts'
import type { ReadCell } from './cell-value.ts'
import type { UsedCells } from './used-cells.ts'
import { createUsedCells } from './used-cells.ts'
import { damaged } from './workbook-file-error.ts'

const toMerge = ({ startRow, startCol, endRow, endCol }: MergeRange): Merge => {
  const merge = { top: startRow, left: startCol, bottom: endRow, right: endCol }
  if (!Object.values(merge).every((place) => Number.isInteger(place) && place >= 0)) throw damaged('ô gộp')
  return merge
}

/** Dates wait for their format. */
const putValues = (cells: UsedCells, { rows }: Sheet, readCell: ReadCell): void => {
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value === null || value === '' || value instanceof Date) continue
      cells.put(row, column, readCell(value))
    }
  }
}

/** Texts are complete without their detail, unless they are the name of an error. */
const isTold = ({ type, value, formula }: Cell): boolean =>
  type !== 'error' && (value === null ? formula === undefined : typeof value === 'string')

const putDetails = (cells: UsedCells, details: ReadonlyMap<string, Cell>, readCell: ReadCell): void => {
  for (const [key, cell] of details) {
    if (isTold(cell)) continue
    const [row = 0, column = 0] = key.split(',', 2).map(Number)
    cells.put(row, column, readCell(cell.value, cell))
  }
}

/** A cell that stands outside the window, 0-based; its format is not known. */
export type Stray = readonly [row: number, column: number, value: Cell['value']]

/** The filled cells and merges of one worksheet, hidden rows and columns like any other. */
export const toSheetGrid = (sheet: Sheet, strays: readonly Stray[], readCell: ReadCell): SheetGrid => {
  const cells = createUsedCells(sheet.name)
  putValues(cells, sheet, readCell)
  if (sheet.cells) putDetails(cells, sheet.cells, readCell)
  for (const [row, column, value] of strays) cells.put(row, column, readCell(value))
  return { name: sheet.name, cells: cells.rows, merges: (sheet.merges ?? []).map(toMerge) }
}
