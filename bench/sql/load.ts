import { type DuckDBConnection, DuckDBDataChunk, INTEGER, VARCHAR } from '@duckdb/node-api'
import { isoDay } from '../../shared/calendar/day.ts'
import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import { shownText } from '../../shared/reading/text/text.ts'
import { findLayout } from '../../test/straight-line/columns.ts'

const ROWS_OF_CHUNK = 2048

/** A cell as a text for the database: dates in ISO form; a broken number marked, to tell 1.565 from the text `1.565`. */
const toText = (cell: SheetCell): string | null => {
  if (cell === null || typeof cell === 'string') return cell
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : `=${cell}`
  if (typeof cell === 'object' && cell.kind === 'date' && cell.precision === 'day') return isoDay(cell.day)
  return shownText(cell)
}

/** Puts the cells of a sheet into the table `raw_<sheet>`, as they stand, with their 1-based rows. */
export const loadSheet = async (
  connection: DuckDBConnection,
  grids: readonly SheetGrid[],
  sheet: TableKey,
): Promise<void> => {
  const { rows, firstRow, at } = findLayout(grids, sheet)
  const columns = Object.keys(columnsOf(sheet)).map((column) => [column, at[column] ?? -1] as const)
  const definitions = columns.map(([column]) => `"${column}" VARCHAR`).join(', ')
  await connection.run(`CREATE OR REPLACE TEMP TABLE raw_${sheet} ("row" INTEGER, ${definitions})`)
  const appender = await connection.createAppender(`raw_${sheet}`)
  const types = [INTEGER, ...columns.map(() => VARCHAR)]
  for (let first = firstRow; first < rows.length; first += ROWS_OF_CHUNK) {
    const some = rows.slice(first, first + ROWS_OF_CHUNK)
    const chunk = DuckDBDataChunk.create(types, some.length)
    chunk.setColumns([
      some.map((_, i) => first + i + 1),
      ...columns.map(([, position]) => some.map((row) => toText(row[position] ?? null))),
    ])
    appender.appendDataChunk(chunk)
  }
  appender.closeSync()
}
