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

const hashOf = (cells: readonly SheetCell[], positions: Iterable<number>): number => {
  let hash = 0
  for (const position of positions) {
    const content = contentOf(cells[position])
    if (content !== '') hash = hashText(content, hash ^ position)
  }
  return hash
}

/** Answers of each row with the first one that holds the same in full, itself when there is none before. */
const originals = (rows: readonly (readonly SheetCell[])[], sequence: ReadonlySet<number>) => {
  const chains = createHashChains(rows.length)
  return (record: number): number => {
    const cells = rows[record] ?? []
    const hash = hashOf(
      cells,
      Array.from(cells.keys()).filter((position) => !sequence.has(position)),
    )
    let first = chains.latest(hash)
    while (first >= 0 && !areEqual(rows[first] ?? [], cells, sequence)) first = chains.older(first)
    if (first >= 0) return first
    chains.add(hash, record)
    return record
  }
}

/** Whether a column is filled and surely holds nothing twice: then no row repeats another. */
const allDiffer = (rows: readonly (readonly SheetCell[])[], position: number): boolean => {
  const chains = createHashChains(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const content = contentOf(rows[i]?.[position])
    const hash = hashText(content)
    if (content === '' || chains.latest(hash) >= 0) return false
    chains.add(hash, i)
  }
  return true
}

/**
 * The data rows that repeat an earlier one, by 0-based row. Only rows that agree in the cells at
 * `positions` (the columns that tell records apart, the best first) are looked at in full.
 */
export const findCopies = (
  grid: SheetGrid,
  { sequence }: Header,
  data: readonly number[],
  positions: readonly number[],
): ReadonlyMap<number, RowCopy> => {
  const rows = data.map((row) => grid.cells[row] ?? [])
  if (allDiffer(rows, positions[0] ?? -1)) return new Map()
  const firsts = createHashChains(data.length)
  const isCompared = new Uint8Array(data.length)
  const originalOf = originals(rows, sequence)
  const copies = new Map<number, RowCopy>()
  for (const [i, cells] of rows.entries()) {
    const hash = hashOf(cells, positions)
    const alike = firsts.latest(hash)
    if (alike < 0) {
      firsts.add(hash, i)
      continue
    }
    if (isCompared[alike] === 0) originalOf(alike)
    isCompared[alike] = 1
    const original = originalOf(i)
    if (original === i) continue
    const row = (data[i] ?? 0) + 1
    copies.set(row - 1, { row, firstRow: (data[original] ?? 0) + 1, position: firstFilled(cells, sequence) })
  }
  return copies
}
