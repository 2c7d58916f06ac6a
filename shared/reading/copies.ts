import type { SheetCell, SheetGrid } from '../sheets/grid.ts'
import { createHashChains, hashText } from './hash-chains.ts'
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

const hashOf = (cells: readonly SheetCell[], positions: readonly number[]): number => {
  let hash = 0
  for (const position of positions) hash = hashText(contentOf(cells[position]), hash + 1)
  return hash
}

/**
 * The data rows that repeat an earlier one, by 0-based row. Only rows that agree in the cells at
 * `positions` (two columns that tell records apart) are compared cell by cell.
 */
export const findCopies = (
  grid: SheetGrid,
  { sequence }: Header,
  data: readonly number[],
  positions: readonly number[],
): ReadonlyMap<number, RowCopy> => {
  const rowOf = (record: number): number => data[record] ?? -1
  const cellsOf = (record: number): readonly SheetCell[] => grid.cells[rowOf(record)] ?? []
  const originals = createHashChains(data.length)
  const copies = new Map<number, RowCopy>()
  for (let i = 0; i < data.length; i++) {
    const cells = cellsOf(i)
    const hash = hashOf(cells, positions)
    let first = originals.latest(hash)
    while (first >= 0 && !areEqual(cellsOf(first), cells, sequence)) first = originals.older(first)
    if (first < 0) originals.add(hash, i)
    else {
      const position = firstFilled(cells, sequence)
      copies.set(rowOf(i), { row: rowOf(i) + 1, firstRow: rowOf(first) + 1, position })
    }
  }
  return copies
}
