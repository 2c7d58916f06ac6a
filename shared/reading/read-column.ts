import type { ColumnDefinition } from '../sheets/column.ts'
import type { SheetCell, SheetGrid } from '../sheets/grid.ts'
import { columnsOf, type TableKey } from '../sheets/index.ts'
import { isLegacyLeftover } from './broken-text.ts'
import { isFormulaError, note, type ProblemSink } from './cell-reader.ts'
import { isPeople } from './choice-columns.ts'
import { columnReader, listOf } from './columns.ts'
import type { ReadingContext } from './context.ts'
import { rowHolding } from './filled-down.ts'
import type { Header } from './header.ts'
import type { LegacyEncoding } from './legacy.ts'
import { type LegacyReading, readLegacy } from './legacy-columns.ts'
import { beginsInUnicode, type IsValue, legacyEncodingOf, legacyEncodingOfValues } from './legacy-encoding.ts'
import { isValueOf } from './parse-list.ts'
import type { ColumnInput } from './read-cells.ts'
import type { Repeat } from './table.ts'
import { shownText } from './text.ts'

/** A sheet of which the header and the rows of the records are found. */
export interface Sheet {
  readonly key: TableKey
  readonly grid: SheetGrid
  readonly header: Header
  /** 0-based rows of the data, copies of earlier rows among them. */
  readonly data: readonly number[]
  /** 0-based row of each record. */
  readonly records: readonly number[]
  /** The cells of each record's row. */
  readonly rows: readonly (readonly SheetCell[])[]
  readonly context: ReadingContext
}

/** The cell of a record in a column; merged code cells hold the value of their top row. */
const cellReader = ({ grid, records, rows }: Sheet, position: number, isFilledDown: boolean) => {
  if (position < 0) return (): SheetCell => null
  const holding = isFilledDown ? rowHolding(grid, position) : null
  const held = holding === null ? rows : records.map((row) => grid.cells[holding(row)] ?? [])
  return (record: number): SheetCell => held[record]?.[position] ?? null
}

/** The cells in which a column's header stands, with their texts. */
const headerTexts = ({ grid, header }: Sheet, key: string) =>
  (header.cells.get(key) ?? []).map(({ row, position }) => ({
    row,
    position,
    text: shownText(grid.cells[row]?.[position]),
  }))

type Column = ReturnType<typeof columnReader>['column']

/** A column as read. */
export interface ColumnReading {
  readonly column: Column
  readonly legacy: LegacyReading | null
  readonly repeats: readonly Repeat[]
  /** The cell as it stands, before decoding. */
  readonly cellOf: (record: number) => SheetCell
}

/** A column of a sheet on its way: its reader, and where that notes what is wrong. */
interface StartedColumn {
  readonly definition: ColumnDefinition
  readonly input: ColumnInput
  readonly reader: ReturnType<typeof columnReader>
}

const startColumn = (sheet: Sheet, key: string, definition: ColumnDefinition): StartedColumn => {
  const position = sheet.header.positions.get(key) ?? -1
  const cellOf = cellReader(sheet, position, definition.kind === 'code')
  const isName = definition.kind === 'text' && definition.isName
  const sink: ProblemSink = { problems: [], isName, isForeign: false }
  const input = { key, position, size: sheet.records.length, isUnique: definition.unique, cellOf, sink }
  return { definition, input, reader: columnReader(definition, input, sheet.context) }
}

/** The texts of a column as they stand. */
function* textsOf({ size, cellOf }: ColumnInput): Iterable<string> {
  for (let i = 0; i < size; i++) {
    const cell = cellOf(i)
    if (typeof cell === 'string') yield cell
  }
}

const isValueIn = (definition: ColumnDefinition, context: ReadingContext): IsValue | null => {
  if (definition.kind === 'list') return isValueOf(listOf(definition, context))
  return definition.kind === 'people' ? isPeople : null
}

/** The texts of a list column that are none of its values. */
const otherTexts = ({ input, reader }: StartedColumn): readonly string[] =>
  reader.column.unknown().flatMap((i) => {
    const cell = input.cellOf(i)
    return isFormulaError(cell) ? [] : [shownText(cell)]
  })

/** The encoding of a column by its cells; looked for only where something makes it doubtful, as in hardly any. */
const encodingOf = (started: StartedColumn, isValue: IsValue | null): LegacyEncoding | null => {
  const { definition, input } = started
  if (isValue) return legacyEncodingOfValues(otherTexts(started), isValue)
  if (definition.kind !== 'text') return null
  const isDoubtful = input.sink.isForeign || !beginsInUnicode(textsOf(input))
  return isDoubtful ? legacyEncodingOf(textsOf(input)) : null
}

const legacyOf = (sheet: Sheet, started: StartedColumn): LegacyReading | null => {
  const { definition, input } = started
  const { key, position } = input
  const ofHeader = sheet.header.encodings.get(key) ?? null
  const isValue = isValueIn(definition, sheet.context)
  const encoding = ofHeader ?? encodingOf(started, isValue)
  if (encoding === null) return null
  const cells = sheet.data.map((row) => ({ row, cell: sheet.grid.cells[row]?.[position] ?? null }))
  const headerCells = headerTexts(sheet, key)
  return readLegacy({
    column: key,
    position,
    encoding,
    cells,
    headerCells,
    isHeaderLegacy: ofHeader !== null,
    isValue,
  })
}

const repeatsOf = (reader: StartedColumn['reader']): readonly Repeat[] =>
  'repeats' in reader ? reader.repeats : []

/** Hands over what was noted of a column; of a cell that a legacy column left behind only that it is broken. */
const tellProblems = ({ definition, input }: StartedColumn, sink: ProblemSink): void => {
  const left = new Set<number>()
  for (let i = 0; definition.kind === 'text' && input.sink.isForeign && i < input.size; i++) {
    const cell = input.cellOf(i)
    if (typeof cell === 'string' && isLegacyLeftover(cell)) left.add(i)
  }
  for (const problem of input.sink.problems) if (!left.has(problem.record)) sink.problems.push(problem)
  for (const record of left) note(sink, record, input.key, 'broken-text', null)
}

/** A column whose text is in a legacy encoding is decoded, read again, and says nothing else. */
const finishColumn = (sheet: Sheet, started: StartedColumn, sink: ProblemSink): ColumnReading => {
  const { definition, input, reader } = started
  const { cellOf } = input
  const legacy = legacyOf(sheet, started)
  if (legacy === null) {
    tellProblems(started, sink)
    return { column: reader.column, legacy, repeats: repeatsOf(reader), cellOf }
  }
  const silent: ProblemSink = { problems: [], isName: false, isForeign: false }
  const decoded = { ...input, cellOf: (i: number) => legacy.decode(cellOf(i)), sink: silent }
  const again = columnReader(definition, decoded, sheet.context)
  again.read(0, input.size)
  return { column: again.column, legacy, repeats: repeatsOf(again), cellOf }
}

/** So many rows stay in the processor's cache while all their columns are read. */
const ROWS_AT_ONCE = 256

/** Reads the columns of a sheet, in the order of their definitions. */
export const readColumns = (sheet: Sheet, sink: ProblemSink): readonly ColumnReading[] => {
  const columns = Object.entries(columnsOf(sheet.key))
  const started = columns.map(([key, definition]) => startColumn(sheet, key, definition))
  const size = sheet.records.length
  for (let first = 0; first < size; first += ROWS_AT_ONCE) {
    const end = Math.min(size, first + ROWS_AT_ONCE)
    for (const { reader } of started) reader.read(first, end)
  }
  return started.map((column) => finishColumn(sheet, column, sink))
}
