import { requiredAt } from '../../shared/reading/requirements.ts'
import type { CodeColumn, Table } from '../../shared/reading/table.ts'
import { isBlankCell } from '../../shared/reading/text.ts'
import { tableOf, type Workbook } from '../../shared/reading/workbook.ts'
import type { SheetGrid } from '../../shared/sheets/grid.ts'
import { columnsOf, type TableKey } from '../../shared/sheets/index.ts'

type Columns = Readonly<Record<string, Pick<CodeColumn, 'position' | 'isBlank'>>>

/**
 * Whether merged cells may change how a table, read without them, is understood: its header may have a
 * second row, or a code that should be there is blank and may be merged over several rows. Reading merges
 * is one more service call, so a tidy sheet is read without.
 */
export const needsMerges = (book: Workbook, key: TableKey, grid: SheetGrid): boolean => {
  if (book.presence[key] === 'no-header') return true
  const table = tableOf(book, key)
  return table !== null && (mayHaveSecondHeaderRow(table, grid) || lacksRequiredCode(table))
}

const mayHaveSecondHeaderRow = (table: Table<TableKey>, grid: SheetGrid): boolean => {
  const isComplete = Object.values(table.columns as Columns).every(({ position }) => position >= 0)
  if (isComplete) return false
  return table.skippedRows.includes(table.headerRow + 1) || hasHeadingAbove(table.headerRow - 1, grid)
}

/** Whether text stands over a blank cell of the header row, as a heading merged downwards does. */
const hasHeadingAbove = (row: number, { cells }: SheetGrid): boolean =>
  (cells[row - 1] ?? []).some(
    (above, position) => !isBlankCell(above) && isBlankCell(cells[row]?.[position] ?? null),
  )

const lacksRequiredCode = (table: Table<TableKey>): boolean =>
  Object.entries(columnsOf(table.sheet)).some(([key, { kind, required }]) => {
    const column = (table.columns as Columns)[key]
    if (kind !== 'code' || !column || column.position < 0) return false
    const isRequired = requiredAt(table, required)
    for (let i = 0; i < table.size; i++) {
      if (column.isBlank(i) && isRequired(i)) return true
    }
    return false
  })
