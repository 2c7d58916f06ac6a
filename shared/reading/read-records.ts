import { columnsOf, type TableKey } from '../sheets/index.ts'
import type { ProblemSink } from './cell-reader.ts'
import { findCopies } from './copies.ts'
import type { Header } from './header.ts'
import { type ColumnReading, readColumns, type Sheet } from './read-column.ts'
import type { ReadingProblem, RowCopy } from './table.ts'

const TELLING_COLUMNS = 2

/** Texts and codes before dates, of which many are alike and each takes a text of its own to compare. */
const tellingPositions = (key: TableKey, header: Header): readonly number[] => {
  const required = Object.entries(columnsOf(key)).filter(([, column]) => column.required === 'always')
  const texts = required.filter(([, { kind }]) => kind !== 'date' && kind !== 'list')
  return [...texts, ...required]
    .flatMap(([column]) => header.positions.get(column) ?? [])
    .slice(0, TELLING_COLUMNS)
}

/** Texts that are all filled and all different prove that no row repeats another. */
const allDiffer = (key: TableKey, readings: readonly ColumnReading[]): boolean =>
  readings.some(({ column, repeats }) => {
    const { unique, kind } = columnsOf(key)[column.key] ?? {}
    const isFilled = column.blanks().length === 0 && column.unknown().length === 0
    return unique === true && kind === 'text' && isFilled && repeats.length === 0
  })

/** The records of a sheet, column by column. */
export interface Records {
  readonly sheet: Sheet
  readonly readings: readonly ColumnReading[]
  readonly problems: readonly ReadingProblem[]
  readonly copies: readonly RowCopy[]
}

/** Reads the data rows; rows that repeat another are no records, so with such they are read again without. */
export const readRecords = (shape: Omit<Sheet, 'records' | 'rows'>, data: readonly number[]): Records => {
  const { key, grid, header } = shape
  const read = (records: readonly number[], copies: readonly RowCopy[]): Records => {
    const sheet = { ...shape, records, rows: records.map((row) => grid.cells[row] ?? []) }
    const sink: ProblemSink = { problems: [], isForeign: false }
    return { sheet, readings: readColumns(sheet, sink), problems: sink.problems, copies }
  }
  const all = read(data, [])
  if (allDiffer(key, all.readings)) return all
  const copies = findCopies(grid, header, data, tellingPositions(key, header))
  if (copies.size === 0) return all
  return read(
    data.filter((row) => !copies.has(row)),
    [...copies.values()],
  )
}
