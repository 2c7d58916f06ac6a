import type { SheetGrid } from '../../grid.ts'

/**
 * The 0-based row that holds the value of a cell: the top of the merge that covers it, or its own.
 * Null when the column has no such merge.
 */
export const rowHolding = (grid: SheetGrid, position: number): ((row: number) => number) | null => {
  const merges = grid.merges
    .filter(({ left, top, bottom }) => left === position && bottom > top)
    .sort((a, b) => a.top - b.top)
  if (merges.length === 0) return null
  let current = 0
  return (row) => {
    if (row < (merges[current]?.top ?? 0)) current = 0
    while (row >= (merges[current + 1]?.top ?? Number.POSITIVE_INFINITY)) current++
    const { top, bottom } = merges[current] ?? { top: row, bottom: row }
    return top <= row && row <= bottom ? top : row
  }
}
