import type { SheetCell, SheetGrid } from '../sheets/grid.ts'
import { columnsOf, type TableKey } from '../sheets/index.ts'
import type { ProblemSink } from './cell-reader.ts'
import { listOf, readCellsOf } from './columns.ts'
import type { ReadingContext } from './context.ts'
import { rowHolding } from './filled-down.ts'
import type { Header } from './header.ts'
import { type LegacyReading, readLegacy } from './legacy-columns.ts'
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

/** The cells in which a column's header stands, with their texts. */
const headerTexts = ({ grid, header }: Sheet, key: string) =>
  (header.cells.get(key) ?? []).map(({ row, position }) => ({
    row,
    position,
    text: shownText(grid.cells[row]?.[position]),
  }))

export interface ColumnReading {
  readonly column: ReturnType<typeof readCellsOf>
  readonly legacy: LegacyReading | null
  /** The cell as it stands, before decoding. */
  readonly cellOf: (record: number) => SheetCell
}

/** Reads a column; one whose text is in a legacy encoding is decoded, read again, and says nothing else. */
export const readColumn = (sheet: Sheet, key: string, sink: ProblemSink): ColumnReading | null => {
  const { header, records, context } = sheet
  const definition = columnsOf(sheet.key)[key]
  if (definition === undefined) return null
  const position = header.positions.get(key) ?? -1
  const cellOf = cellReader(sheet, position, definition.kind === 'code')
  const input = { key, position, size: records.length, cellOf }
  const own: ProblemSink = { problems: [], isForeign: false }
  const column = readCellsOf(definition, { ...input, sink: own }, context)
  const encoding = header.encodings.get(key) ?? null
  const isStrange = own.isForeign || own.problems.some(({ problem }) => problem === 'not-in-list')
  const legacy =
    isStrange || encoding !== null
      ? readLegacy(
          key,
          position,
          records.map((row, i) => ({ row, cell: cellOf(i) })),
          {
            encoding,
            headerCells: headerTexts(sheet, key),
            isForeign: own.isForeign,
            list: definition.kind === 'list' ? listOf(definition, context) : null,
          },
        )
      : null
  if (legacy === null) {
    for (const problem of own.problems) sink.problems.push(problem)
    return { column, legacy, cellOf }
  }
  const decoded = {
    ...input,
    cellOf: (i: number) => legacy.decode(cellOf(i)),
    sink: { problems: [], isForeign: false },
  }
  return { column: readCellsOf(definition, decoded, context), legacy, cellOf }
}
