import type { SheetGrid } from '../sheets/grid.ts'

/**
 * The 0-based row that holds the value of a cell: the top of the merge that covers it, or its own.
 * Null when the column has no such merge.
 */
export const rowHolding = (grid: SheetGrid, position: number): ((row: number) => number) | null => {
  const merges = grid.merges.filter(({ left, top, bottom }) => left === position && bottom > top)
  if (merges.length === 0) return null
  const tops = new Map<number, number>()
  for (const { top, bottom } of merges) {
    for (let row = top; row <= bottom; row++) tops.set(row, top)
  }
  return (row) => tops.get(row) ?? row
}
