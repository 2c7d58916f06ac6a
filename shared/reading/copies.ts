import type { SheetCell, SheetGrid } from '../sheets/grid.ts'
import type { Header } from './header.ts'
import type { RowCopy } from './table.ts'
import { isBlankCell, repairedText, shownText } from './text.ts'

const contentOf = (cell: SheetCell | undefined): string =>
  isBlankCell(cell) ? '' : repairedText(shownText(cell))

/** Whether two rows hold the same in every column but the running number. */
const areEqual = (
  a: readonly SheetCell[],
  b: readonly SheetCell[],
  sequence: ReadonlySet<number>,
): boolean => {
  for (let position = Math.max(a.length, b.length) - 1; position >= 0; position--) {
    if (sequence.has(position) || a[position] === b[position]) continue
    if (contentOf(a[position]) !== contentOf(b[position])) return false
  }
  return true
}

const firstFilled = (row: readonly SheetCell[], sequence: ReadonlySet<number>): number =>
  row.findIndex((cell, position) => !sequence.has(position) && !isBlankCell(cell))

/**
 * The data rows that repeat an earlier one, by 0-based row. Only rows that agree in the cells at
 * `positions` (two columns that tell records apart) are compared cell by cell.
 */
export const findCopies = (
  grid: SheetGrid,
  header: Header,
  data: readonly number[],
  positions: readonly number[],
): ReadonlyMap<number, RowCopy> => {
  const seen = new Map<string, number[]>()
  const copies = new Map<number, RowCopy>()
  for (const row of data) {
    const cells = grid.cells[row] ?? []
    const key = positions.map((position) => contentOf(cells[position])).join('\u0000')
    const earlier = seen.get(key)
    const first = earlier?.find((other) => areEqual(grid.cells[other] ?? [], cells, header.sequence))
    if (first !== undefined) {
      const position = firstFilled(cells, header.sequence)
      copies.set(row, { row: row + 1, firstRow: first + 1, position })
    } else if (earlier) earlier.push(row)
    else seen.set(key, [row])
  }
  return copies
}
