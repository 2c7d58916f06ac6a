import type { SurveyedCell } from './cell-listener.ts'
import type { SheetExtent } from './reading-window.ts'
import { WINDOWS } from './reading-window.ts'

/** How much the cells of all worksheets take up. */
export interface ExtentTally {
  readonly openSheet: () => void
  readonly add: (cell: SurveyedCell) => void
  readonly extents: readonly SheetExtent[]
  /** Used cells in each of `WINDOWS`. */
  readonly usedIn: readonly number[]
  readonly totals: {
    readonly used: number
    /** Places from column A to the last cell of each row. */
    readonly places: number
    readonly lastString: number
    readonly lastStyle: number
  }
}

const countIn = (usedIn: number[], { row, column }: SurveyedCell): void => {
  for (const [i, { rows, columns }] of WINDOWS.entries()) {
    if (row < rows && column < columns) usedIn[i] = (usedIn[i] ?? 0) + 1
  }
}

const reach = (size: { rows: number; columns: number }, { row, column }: SurveyedCell): void => {
  size.rows = Math.max(size.rows, row + 1)
  size.columns = Math.max(size.columns, column + 1)
}

const noExtent = () => ({ all: { rows: 0, columns: 0 }, used: { rows: 0, columns: 0 } })

/** A tally without cells. */
export const createExtentTally = (): ExtentTally => {
  const extents: ReturnType<typeof noExtent>[] = []
  const usedIn = WINDOWS.map(() => 0)
  const totals = { used: 0, places: 0, lastString: -1, lastStyle: 0 }
  let extent = noExtent()
  let row = -1
  let width = 0

  const addPlaces = (cell: SurveyedCell) => {
    if (cell.row !== row) width = 0
    row = cell.row
    totals.places += Math.max(0, cell.column + 1 - width)
    width = Math.max(width, cell.column + 1)
  }
  return {
    extents,
    usedIn,
    totals,
    openSheet: () => {
      extent = noExtent()
      extents.push(extent)
      row = -1
    },
    add: (cell) => {
      reach(extent.all, cell)
      addPlaces(cell)
      totals.lastString = Math.max(totals.lastString, cell.string)
      totals.lastStyle = Math.max(totals.lastStyle, cell.style)
      if (!cell.isUsed) return
      reach(extent.used, cell)
      countIn(usedIn, cell)
      totals.used++
    },
  }
}
