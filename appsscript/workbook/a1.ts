import { cellName, columnName, columnPosition } from '../../shared/reading/text/cell-name.ts'

/** A cell by 1-based row and column. */
export interface Position {
  readonly row: number
  readonly column: number
}

const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})$/

/** The position that a cell name such as `AB12` stands for, or null. */
export const parseCell = (name: string): Position | null => {
  const [, letters, row] = CELL.exec(name) ?? []
  return letters ? { row: Number(row), column: columnPosition(letters) + 1 } : null
}

/** `AB12` of a position. */
export const toA1 = ({ row, column }: Position): string => cellName(row - 1, column - 1)

/** Cells as ranges, those below each other joined. */
export const rangeNames = (cells: readonly Position[]): string[] => {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row)
  const names: string[] = []
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i] as Position
    let last = first.row
    i++
    while (i < sorted.length && sorted[i]?.column === first.column && sorted[i]?.row === last + 1) {
      last++
      i++
    }
    const end = last === first.row ? '' : `:${columnName(first.column - 1)}${last}`
    names.push(toA1(first) + end)
  }
  return names
}
