import { columnsOf, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetGrid } from '../../../shared/reading/grid.ts'
import { requiredAt } from '../../../shared/reading/table/columns/requirements.ts'
import type { CodeColumn, Table } from '../../../shared/reading/table/table.ts'
import { isBlankCell } from '../../../shared/reading/text/text.ts'
import { tableOf, type Workbook } from '../../../shared/reading/workbook.ts'

type Columns = Readonly<Record<string, Pick<CodeColumn, 'position' | 'isBlank'>>>

/**
 * How likely merged cells change how a table, read without them, is understood: infinite when its header may
 * have a second row, else the number of codes that should be there and are blank, as they are when merged
 * over several rows. Reading merges is one more service call, so a tidy sheet (0) is read without.
 */
export const mergeSuspicion = (book: Workbook, key: TableKey, grid: SheetGrid): number => {
  if (book.presence[key] === 'no-header') return Number.POSITIVE_INFINITY
  const table = tableOf(book, key)
  if (!table) return 0
  return mayHaveSecondHeaderRow(table, grid) ? Number.POSITIVE_INFINITY : blankRequiredCodes(table)
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

const blankRequiredCodes = (table: Table<TableKey>): number => {
  let blanks = 0
  for (const [key, { kind, required }] of Object.entries(columnsOf(table.sheet))) {
    const column = (table.columns as Columns)[key]
    if (kind !== 'code' || !column || column.position < 0) continue
    const isRequired = requiredAt(table, required)
    for (let i = 0; i < table.size; i++) {
      if (column.isBlank(i) && isRequired(i)) blanks++
    }
  }
  return blanks
}
