import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'

/** A spreadsheet of Google's holds at most ten million cells, blank ones too. */
const GOOGLE_CELLS = 10_000_000

interface Extent {
  /** 0-based used rows and columns, in order, with the number of filled cells in each. */
  readonly rows: [index: number, filled: number][]
  readonly columns: [index: number, filled: number][]
}

const isFilled = (cell: SheetCell | undefined): boolean => cell !== null && cell !== undefined && cell !== ''

const extentOf = ({ cells }: SheetGrid): Extent => {
  const rows: Extent['rows'] = []
  const columns = new Map<number, number>()
  cells.forEach((row, r) => {
    let filled = 0
    row.forEach((cell, c) => {
      if (!isFilled(cell)) return
      filled++
      columns.set(c, (columns.get(c) ?? 0) + 1)
    })
    if (filled > 0) rows.push([r, filled])
  })
  return { rows, columns: [...columns].sort(([a], [b]) => a - b) }
}

const last = (lines: Extent['rows']): readonly [index: number, filled: number] =>
  lines[lines.length - 1] ?? [-1, 0]

/** Gives up the last used row or column, whichever holds less, until the rest is small enough. */
const cut = ({ rows, columns }: Extent, limit: number): readonly [height: number, width: number] => {
  while ((last(rows)[0] + 1) * (last(columns)[0] + 1) > limit) {
    if (last(rows)[1] <= last(columns)[1]) rows.pop()
    else columns.pop()
  }
  return [last(rows)[0] + 1, last(columns)[0] + 1]
}

/**
 * The grids as Google Sheets could hold them: cells far from everything else, which would stretch a sheet
 * beyond its limit, are left out. Grids of ordinary size are returned as they are.
 */
export const fitToGoogle = (grids: readonly SheetGrid[]): readonly SheetGrid[] => {
  const limit = Math.floor(GOOGLE_CELLS / Math.max(1, grids.length))
  return grids.map((grid) => {
    const width = grid.cells.reduce((widest, row) => Math.max(widest, row.length), 0)
    if (grid.cells.length * width <= limit) return grid
    const [height, columns] = cut(extentOf(grid), limit)
    return { ...grid, cells: grid.cells.slice(0, height).map((row) => row.slice(0, columns)) }
  })
}
