import type { ColumnDefinition } from '../../../forms/so-don-vi/column.ts'
import type { TableKey } from '../../../forms/so-don-vi/index.ts'
import type { SheetCell, SheetGrid } from '../../grid.ts'
import { shownText } from '../../text/text.ts'
import type { ReadingContext } from '../context.ts'
import type { Header } from '../header/header.ts'
import { rowHolding } from '../rows/filled-down.ts'
import type { ProblemSink } from './cell-reader.ts'
import { columnReader } from './columns.ts'
import type { ColumnInput } from './read-cells.ts'

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
export const cellReader = ({ grid, records, rows }: Sheet, position: number, isFilledDown: boolean) => {
  if (position < 0) return (): SheetCell => null
  const holding = isFilledDown ? rowHolding(grid, position) : null
  const held = holding === null ? rows : records.map((row) => grid.cells[holding(row)] ?? [])
  return (record: number): SheetCell => held[record]?.[position] ?? null
}

/** The cells in which a column's header stands, with their texts. */
export const headerTexts = ({ grid, header }: Sheet, key: string) =>
  (header.cells.get(key) ?? []).map(({ row, position }) => ({
    row,
    position,
    text: shownText(grid.cells[row]?.[position]),
  }))

/** The cells of a column in all data rows, copies among them, with their 0-based rows. */
export const cellsOf = ({ grid, data }: Sheet, position: number) =>
  data.map((row) => ({ row, cell: grid.cells[row]?.[position] ?? null }))

/** A column of a sheet on its way: its reader, and where that notes what is wrong. */
export interface StartedColumn {
  readonly definition: ColumnDefinition
  readonly input: ColumnInput
  readonly reader: ReturnType<typeof columnReader>
}

export const startColumn = (sheet: Sheet, key: string, definition: ColumnDefinition): StartedColumn => {
  const position = sheet.header.positions.get(key) ?? -1
  const cellOf = cellReader(sheet, position, definition.kind === 'code')
  const isName = definition.kind === 'text' && definition.isName
  const sink: ProblemSink = { problems: [], isName, isForeign: false }
  const { unique: isUnique, travels } = definition
  const input = { key, position, size: sheet.records.length, isUnique, travels, cellOf, sink }
  return { definition, input, reader: columnReader(definition, input, sheet.context) }
}
