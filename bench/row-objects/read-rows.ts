import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import { findLayout } from '../../test/straight-line/columns.ts'
import type { FoundIssue } from '../../test/straight-line/outcome.ts'
import { type RawValue, readerOf, toDate } from './read-cell.ts'

/** A row as an object, before a schema has judged its cells. */
export interface RawRow {
  readonly row: number
  readonly until: Readonly<Record<string, Date>>
  readonly values: Record<string, RawValue>
  readonly cells: readonly SheetCell[]
  /** Repairs that its texts need. */
  readonly notes: readonly FoundIssue[]
}

export interface RawSheet {
  readonly sheet: TableKey
  readonly rows: readonly RawRow[]
  /** Position of each column in `cells`. */
  readonly at: Readonly<Record<string, number>>
}

const NO_PARTIAL_DATES: Readonly<Record<string, Date>> = {}

/** Rows of a sheet as objects by column key. */
export const readRows = (grids: readonly SheetGrid[], sheet: TableKey): RawSheet => {
  const { rows, firstRow, at } = findLayout(grids, sheet)
  const columns = Object.entries(columnsOf(sheet)).map(([column, definition]) => ({
    column,
    read: readerOf(definition),
  }))
  const result = rows.slice(firstRow).map((cells, i): RawRow => {
    const row = firstRow + i + 1
    const values: Record<string, RawValue> = {}
    const notes: FoundIssue[] = []
    let until = NO_PARTIAL_DATES
    for (const { column, read } of columns) {
      const cell = cells[at[column] ?? -1] ?? null
      const isBlank = cell === null || (typeof cell === 'string' && cell.trim() === '')
      values[column] = isBlank
        ? null
        : read(
            cell,
            (rule) => notes.push({ rule, sheet, row, column, value: cell }),
            (day) => {
              until = { ...until, [column]: toDate(day) }
            },
          )
    }
    return { row, until, values, cells, notes }
  })
  return { sheet, rows: result, at }
}

/** Leaves out rows that repeat an earlier one, and reports what the texts of the others need. */
export const withoutCopies = ({ sheet, rows, at }: RawSheet, issues: FoundIssue[]): RawSheet => {
  const seen = new Set<string>()
  const kept = rows.filter((row) => {
    const content = JSON.stringify(row.values)
    if (seen.has(content)) {
      const column = Object.keys(at).find((key) => row.values[key] !== null) ?? ''
      issues.push({ rule: 'row.duplicate', sheet, row: row.row, column, value: null })
      return false
    }
    seen.add(content)
    issues.push(...row.notes)
    return true
  })
  return { sheet, rows: kept, at }
}
