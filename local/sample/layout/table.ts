import { columnsOf, TABLES, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import type { LayoutColumn, SheetLayout } from '../../xlsx/sheet-layout.ts'
import { type Columns, dropdownsOf, toColumn } from './columns.ts'
import { addSignatures, addTitles, type Frame } from './frame.ts'
import { addColumnNumbers, addHeader } from './header.ts'
import { createSheetBuilder, type SheetBuilder, STRONG } from './sheet-builder.ts'
import { type RecordValue, toCell } from './to-cell.ts'

/** A row that stands between records: a group's heading, a subtotal. Numbers go by column key. */
export interface Interlude {
  /** 0-based record before which it stands; the number of records for the end. */
  readonly before: number
  readonly labels: readonly string[]
  readonly numbers?: Readonly<Record<string, number>>
  /** Its numbers are the sums of rows above, as checking expects them. */
  readonly isTotal?: true
}

/** A table to lay out; records have the sheet's column keys as fields. */
export interface TableContent {
  readonly key: TableKey
  readonly title: string
  readonly records: readonly object[]
  readonly interludes: readonly Interlude[]
}

/** A laid-out table and where its records came to stand. */
export interface LaidOutTable {
  readonly layout: SheetLayout
  /** 0-based row of each record. */
  readonly rows: readonly number[]
  /** 0-based position by column key. */
  readonly positions: ReadonlyMap<string, number>
  /** 0-based rows of the header and of the totals. */
  readonly headerRows: readonly number[]
  readonly totalRows: readonly number[]
}

const fieldOf = (record: object, key: string): RecordValue =>
  (record as Readonly<Record<string, RecordValue>>)[key] ?? null

/** Columns that are not required and blank throughout are left out of the sheet. */
const keptKeys = ({ leftOut }: Frame, { key, records }: TableContent): readonly string[] =>
  Object.entries(columnsOf(key))
    .filter(
      ([column, { required }]) =>
        !leftOut.has(`${key}.${column}`) &&
        (required !== 'never' || records.some((record) => fieldOf(record, column) !== null)),
    )
    .map(([column]) => column)

const addInterlude = (
  sheet: SheetBuilder,
  left: number,
  { labels, numbers = {} }: Interlude,
  positions: ReadonlyMap<string, number>,
): number => {
  const row: SheetCell[] = [...labels]
  for (const [key, value] of Object.entries(numbers)) {
    const at = (positions.get(key) ?? -1) - left
    while (row.length < at) row.push(null)
    if (at >= labels.length) row[at] = value
  }
  return sheet.add(left, row, STRONG)
}

/** Writes records and what stands between them; returns the row of each record and of each total. */
const addRecords = (
  sheet: SheetBuilder,
  { habit, period }: Frame,
  { records, interludes }: TableContent,
  { keys, definitions, positions }: Columns,
): Pick<LaidOutTable, 'rows' | 'totalRows'> => {
  const between = [...interludes]
  const totalRows: number[] = []
  const addUpTo = (record: number) => {
    for (let next = between[0]; next && next.before <= record; next = between[0]) {
      const row = addInterlude(sheet, habit.left, next, positions)
      if (next.isTotal) totalRows.push(row)
      between.shift()
    }
  }
  const rows = records.map((record, i) => {
    addUpTo(i)
    const cells = keys.map((key) => {
      const definition = definitions[key]
      return definition ? toCell(fieldOf(record, key), definition, habit, period.year) : null
    })
    return sheet.add(habit.left, habit.hasOrdinals ? [i + 1, ...cells] : cells)
  })
  addUpTo(records.length)
  return { rows, totalRows }
}

/** Lays a table out as the unit is used to: titles, header, records with groups and totals, signatures. */
export const layOutTable = (frame: Frame, content: TableContent): LaidOutTable => {
  const { habit } = frame
  const definitions = columnsOf(content.key)
  const keys = habit.order(keptKeys(frame, content))
  const first = habit.left + (habit.hasOrdinals ? 1 : 0)
  const columns = { keys, definitions, positions: new Map(keys.map((key, i) => [key, first + i])) }
  const sheet = createSheetBuilder()
  addTitles(sheet, frame, content.title, keys.length)
  const headerRows = addHeader(sheet, habit, content.key, keys)
  const frozenRows = sheet.cells.length
  if (habit.hasColumnNumbers) addColumnNumbers(sheet, habit, keys.length)
  const { rows, totalRows } = addRecords(sheet, frame, content, columns)
  addSignatures(sheet, frame)
  const { name } = TABLES[content.key]
  const margin: LayoutColumn[] = Array.from({ length: first }, () => ({ width: 6 }))
  return {
    rows,
    positions: columns.positions,
    headerRows,
    totalRows,
    layout: {
      name: habit.hasShoutedSheetNames ? name.toLocaleUpperCase('vi') : name,
      cells: sheet.cells,
      merges: sheet.merges,
      looks: sheet.looks,
      columns: [
        ...margin,
        ...keys.map((key) => {
          const definition = definitions[key]
          return definition ? toColumn(definition, habit.dateFormat) : {}
        }),
      ],
      frozenRows,
      dropdowns: dropdownsOf(columns, rows),
    },
  }
}
