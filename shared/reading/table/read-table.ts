import { columnsOf, TABLES, type TableKey } from '../../forms/so-don-vi/index.ts'
import { isGrassrootsLevel } from '../../forms/so-don-vi/organization-kinds.ts'
import { LIMITS } from '../../wire/limits.ts'
import type { SheetGrid } from '../grid.ts'
import { quotedText } from '../text/text.ts'
import type { ProblemSink } from './columns/cell-reader.ts'
import { findCopies } from './columns/copies.ts'
import { type ColumnReading, readColumns } from './columns/read-column.ts'
import { requiredAt } from './columns/requirements.ts'
import type { Sheet } from './columns/start-column.ts'
import type { ReadingContext } from './context.ts'
import { findHeader, rowIn } from './header/header.ts'
import { rowClassifier } from './rows/row-kind.ts'
import { onlyData, type Rows, sortRows } from './rows/rows.ts'
import { readTotals } from './rows/totals.ts'
import type { CellProblem, IntegerColumn, ListColumn, ReadingProblem, RowCopy, Table } from './table.ts'

/** Columns of `Tổ chức` whose totals are over grassroots organizations only. */
const GRASSROOTS_SUMS = new Set(['members', 'officialMembers', 'probationaryMembers', 'committeeMembers'])

const clipped = (text: string): string =>
  text.length > LIMITS.text ? `${text.slice(0, LIMITS.text)}…` : text

type Columns = Record<string, ColumnReading['column']>

const missingColumns = (key: TableKey, columns: Columns, size: number): readonly string[] =>
  Object.entries(columnsOf(key)).flatMap(([column, { required }]) => {
    if (columns[column]?.position !== -1) return []
    if (required === 'always') return [column]
    const isRequired = requiredAt({ columns: columns as never }, required)
    for (let i = 0; i < size; i++) if (isRequired(i)) return [column]
    return []
  })

const totalsOf = (sheet: Sheet, rows: Rows, columns: Columns) => {
  const definitions = columnsOf(sheet.key)
  const integers = Object.values(columns).filter(
    ({ key, position }) => definitions[key]?.kind === 'integer' && position >= 0,
  ) as unknown as readonly IntegerColumn[]
  const level = columns.level as ListColumn | undefined
  const isByLevel = ({ key }: IntegerColumn) => GRASSROOTS_SUMS.has(key)
  return readTotals(sheet.grid, rows, integers, {
    size: sheet.records.length,
    rowOf: (i) => sheet.records[i] ?? 0,
    amountOf: (column, i) => {
      if (isByLevel(column) && !level?.isKnown(i)) return Number.NaN
      if (isByLevel(column) && !isGrassrootsLevel(level?.at(i) ?? '')) return 0
      if (column.isKnown(i)) return column.at(i)
      return column.isUnknown(i) || definitions[column.key]?.required === 'always' ? Number.NaN : 0
    },
  })
}

const oneBased = <T extends { readonly row: number }>(cell: T): T => ({ ...cell, row: cell.row + 1 })

const sortProblems = (problems: readonly ReadingProblem[]): Table<TableKey>['problemsOf'] => {
  const sorted = new Map<CellProblem, ReadingProblem[]>()
  for (const each of problems) {
    const alike = sorted.get(each.problem)
    if (alike) alike.push(each)
    else sorted.set(each.problem, [each])
  }
  return (problem) => sorted.get(problem) ?? []
}

/** The sheet with its records, which are its data without the rows that repeat an earlier one, and those. */
const withoutCopies = (
  sheet: Pick<Sheet, 'key' | 'grid' | 'header' | 'context'>,
  data: readonly number[],
): { readonly sheet: Sheet; readonly copies: readonly RowCopy[] } => {
  const cellsOf = (some: readonly number[]) => some.map((row) => sheet.grid.cells[row] ?? [])
  const all: Sheet = { ...sheet, data, records: data, rows: cellsOf(data) }
  const copies = findCopies(all)
  if (copies.size === 0) return { sheet: all, copies: [] }
  const records = data.filter((row) => !copies.has(row))
  return { sheet: { ...all, records, rows: cellsOf(records) }, copies: [...copies.values()] }
}

/**
 * Reads a sheet into records; null when no row of it is a header. Which rows are data is told by what they hold,
 * unless `data` (0-based) says it.
 */
export const readTable = <S extends TableKey>(
  key: S,
  grid: SheetGrid,
  context: ReadingContext,
  data: readonly number[] | null = null,
): Table<S> | null => {
  const header = findHeader(grid, columnsOf(key))
  if (header === null) return null
  const rows = data
    ? onlyData(data)
    : sortRows(grid, header.row + 1, rowClassifier(TABLES[key], header, context))
  const { sheet, copies } = withoutCopies({ key, grid, header, context }, rows.data)
  const sink: ProblemSink = { problems: [], isName: false, isForeign: false }
  const readings = readColumns(sheet, sink)
  const columns: Columns = Object.fromEntries(readings.map(({ column }) => [column.key, column]))
  const held = new Map(readings.map(({ column, cellOf }) => [column.key, cellOf]))
  return {
    sheet: key,
    name: grid.name,
    headerRow: header.row + 1,
    headerRowOf: (column) => rowIn(header.cells.get(column), header.row) + 1,
    skippedRows: rows.skipped.map((row) => row + 1),
    missingColumns: missingColumns(key, columns, sheet.records.length),
    duplicateColumns: header.duplicates.map(oneBased),
    unexpectedColumns: header.unexpected.map(oneBased),
    legacyColumns: readings.flatMap(({ legacy }) => legacy?.legacy ?? []),
    monthFirstColumns: readings.flatMap(({ monthFirst }) => monthFirst ?? []),
    swappedColumns: readings.flatMap(({ swapped }) => swapped ?? []),
    copies,
    repeats: readings.flatMap(({ repeats }) => repeats),
    totals: totalsOf(sheet, rows, columns),
    problemsOf: sortProblems(sink.problems),
    size: sheet.records.length,
    rowOf: (i) => (sheet.records[i] ?? -1) + 1,
    shown: (i, column) => clipped(quotedText(held.get(column)?.(i))),
    columns: columns as unknown as Table<S>['columns'],
  }
}
