import type { ColumnDefinition } from '../sheets/column.ts'
import type { SheetCell, SheetGrid } from '../sheets/grid.ts'
import { columnsOf, type TableKey } from '../sheets/index.ts'
import type { ProblemSink } from './cell-reader.ts'
import { isPeople } from './choice-columns.ts'
import { listOf, readCellsOf } from './columns.ts'
import type { ReadingContext } from './context.ts'
import { rowHolding } from './filled-down.ts'
import type { Header } from './header.ts'
import type { LegacyEncoding } from './legacy.ts'
import { type LegacyReading, readLegacy } from './legacy-columns.ts'
import { legacyEncodingOf } from './legacy-encoding.ts'
import { isValueOf } from './parse-list.ts'
import { shownText } from './text.ts'

/** A sheet of which the header and the rows of the records are found. */
export interface Sheet {
  readonly key: TableKey
  readonly grid: SheetGrid
  readonly header: Header
  /** 0-based row of each record. */
  readonly records: readonly number[]
  /** The cells of each record's row. */
  readonly rows: readonly (readonly SheetCell[])[]
  readonly context: ReadingContext
}

/** The cell of a record in a column; merged code cells hold the value of their top row. */
const cellReader = ({ grid, records, rows }: Sheet, position: number, isFilledDown: boolean) => {
  const holding = isFilledDown ? rowHolding(grid, position) : null
  const held = holding === null ? rows : records.map((row) => grid.cells[holding(row)] ?? [])
  return (record: number): SheetCell => held[record]?.[position] ?? null
}

export interface ColumnReading {
  readonly column: ReturnType<typeof readCellsOf>
  readonly legacy: LegacyReading | null
  /** The cell as it stands, before decoding. */
  readonly cellOf: (record: number) => SheetCell
}

/** The filled text cells of a column, as they stand. */
function* textsIn(size: number, cellOf: (record: number) => SheetCell): Iterable<string> {
  for (let i = 0; i < size; i++) {
    const cell = cellOf(i)
    if (typeof cell === 'string') yield cell
  }
}

/** The legacy encoding of a column of words; codes, numbers and dates are the same in all of them. */
const encodingOf = (
  definition: ColumnDefinition,
  texts: Iterable<string>,
  context: ReadingContext,
): LegacyEncoding | null => {
  switch (definition.kind) {
    case 'text':
      return legacyEncodingOf(texts)
    case 'list':
      return legacyEncodingOf(texts, isValueOf(listOf(definition, context)))
    case 'people':
      return legacyEncodingOf(texts, isPeople)
    default:
      return null
  }
}

/** Reads a column; one whose text is in a legacy encoding is decoded, read again, and says nothing else. */
export const readColumn = (sheet: Sheet, key: string, sink: ProblemSink): ColumnReading | null => {
  const { header, grid, records, context } = sheet
  const definition = columnsOf(sheet.key)[key]
  if (definition === undefined) return null
  const position = header.positions.get(key) ?? -1
  const cellOf = cellReader(sheet, position, definition.kind === 'code')
  const input = { key, position, size: records.length, cellOf }
  const encoding =
    header.encodings.get(key) ?? encodingOf(definition, textsIn(records.length, cellOf), context)
  if (encoding === null) {
    return { column: readCellsOf(definition, { ...input, sink }, context), legacy: null, cellOf }
  }
  const cells = records.map((row, i) => ({ row, cell: cellOf(i) }))
  const legacy = readLegacy(key, position, cells, encoding, {
    isLegacy: header.encodings.has(key),
    row: header.row,
    text: shownText(grid.cells[header.row]?.[position]),
  })
  const decoded = { ...input, cellOf: (i: number) => legacy.decode(cellOf(i)), sink: { problems: [] } }
  return { column: readCellsOf(definition, decoded, context), legacy, cellOf }
}
