import { columnsOf, TABLES, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'

/** The rows of a sheet with the position of each of its columns. */
export interface Layout {
  readonly rows: readonly (readonly SheetCell[])[]
  /** 0-based. */
  readonly firstRow: number
  readonly at: Readonly<Record<string, number>>
}

const FIRST_HEADER = 'STT'

const NO_LAYOUT: Layout = { rows: [], firstRow: 0, at: {} }

/** Finds the header, which stands above the row that numbers the columns. */
export const findLayout = (grids: readonly SheetGrid[], key: TableKey): Layout => {
  const grid = grids.find(({ name }) => name === TABLES[key].name)
  const headerRow = grid?.cells.findIndex(([first]) => first === FIRST_HEADER)
  if (grid === undefined || headerRow === undefined || headerRow < 0) return NO_LAYOUT
  const header = grid.cells[headerRow] ?? []
  const columns = Object.entries(columnsOf(key)).filter(([, { header: text }]) => header.includes(text))
  const at = Object.fromEntries(columns.map(([column, { header: text }]) => [column, header.indexOf(text)]))
  return { rows: grid.cells, firstRow: headerRow + 2, at }
}
