import type { Table } from './reading/table.ts'
import type { Workbook } from './reading/workbook.ts'
import type { Issue } from './rules/issue.ts'
import { SHEETS, type TableKey } from './sheets/index.ts'

type Placed = Pick<Issue, 'sheet' | 'row' | 'column'>
type KeyedTable = Exclude<TableKey, 'members'>

const KEYED_TABLES: readonly KeyedTable[] = ['organizations', 'hamlets', 'duties']

const recordsByRow = ({ size, rowOf }: Table<TableKey>): ReadonlyMap<number, number> =>
  new Map(Array.from({ length: size }, (_, i) => [rowOf(i), i]))

/** The columns that name a row together. */
const keyColumns = (book: Workbook, sheet: KeyedTable): readonly { readonly at: (i: number) => string }[] => {
  if (sheet === 'duties') return book.duties ? [book.duties.columns.duty, book.duties.columns.due] : []
  const table = book[sheet]
  return table ? [table.columns.code] : []
}

const keysOfTable = (book: Workbook, sheet: KeyedTable): ((row: number) => string | null) => {
  const table = book[sheet]
  if (table === null) return () => null
  const columns = keyColumns(book, sheet)
  let records: ReadonlyMap<number, number> | undefined
  return (row) => {
    records ??= recordsByRow(table as unknown as Table<TableKey>)
    const record = records.get(row)
    return record === undefined ? null : columns.map(({ at }) => at(record)).join(' ') || null
  }
}

/**
 * Names the row of an issue so that it is found again when rows move: the code of an organization or
 * hamlet, duty and period of a duty, the key of a label. Null for members, who stay in the workbook, and
 * for whole sheets.
 */
export const rowKeysOf = (book: Workbook): ((issue: Placed) => string | null) => {
  const tables = new Map(
    KEYED_TABLES.map((sheet) => [SHEETS[sheet].name as string, keysOfTable(book, sheet)]),
  )
  return ({ sheet, row, column }) => {
    if (sheet === SHEETS.info.name || sheet === SHEETS.movement.name) return column
    return row === null ? null : (tables.get(sheet)?.(row) ?? null)
  }
}
