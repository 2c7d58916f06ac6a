import type { SheetCell } from '../../shared/reading/grid.ts'
import { LIMITS } from './limits.ts'
import { tooLarge } from './workbook-file-error.ts'

/** The filled cells of a sheet by row and column, with holes where nothing stands. */
export interface UsedCells {
  readonly rows: readonly (readonly SheetCell[])[]
  /** Puts a filled cell; 0-based. Throws when more rows or columns are used than the limits allow. */
  readonly put: (row: number, column: number, cell: SheetCell) => void
}

const refuse = (sheet: string, most: number, what: string): never => {
  throw tooLarge(`trang “${sheet}” có hơn ${most.toLocaleString('vi')} ${what} có dữ liệu`)
}

/** Told of each filled cell. */
export type SpendCell = (cell: SheetCell) => void

/** Counts the filled cells of all sheets together and their text. Throws when there is more than may be. */
export const createCellBudget = (): SpendCell => {
  let cells = 0
  let characters = 0
  return (cell) => {
    cells++
    if (typeof cell === 'string') characters += cell.length
    if (cells > LIMITS.usedCells) throw tooLarge(`hơn ${LIMITS.usedCells.toLocaleString('vi')} ô có dữ liệu`)
    if (characters > LIMITS.characters) {
      throw tooLarge(`hơn ${LIMITS.characters.toLocaleString('vi')} ký tự trong các ô`)
    }
  }
}

/** A sheet without cells; `sheet` is its name, for the sentence of a refusal. */
export const createUsedCells = (sheet: string, spend: SpendCell): UsedCells => {
  const rows: SheetCell[][] = []
  const usedColumns = new Set<number>()
  let usedRows = 0
  const addRow = (row: number): SheetCell[] => {
    usedRows++
    if (usedRows > LIMITS.usedRows) refuse(sheet, LIMITS.usedRows, 'dòng')
    const fresh: SheetCell[] = []
    rows[row] = fresh
    return fresh
  }
  return {
    rows,
    put(row, column, cell) {
      spend(cell)
      const cells = rows[row] ?? addRow(row)
      cells[column] = cell
      usedColumns.add(column)
      if (usedColumns.size > LIMITS.usedColumns) refuse(sheet, LIMITS.usedColumns, 'cột')
    },
  }
}
