import { columnsOf } from '../../../forms/so-don-vi/index.ts'
import type { SheetCell } from '../../grid.ts'
import { isLegacyLeftover } from '../../text/broken-text.ts'
import type { MonthFirstColumn, Repeat, SwappedColumn } from '../table.ts'
import { note, type ProblemSink } from './cell-reader.ts'
import { columnReader } from './columns.ts'
import { isTextDate, monthFirstOf, swappedOf } from './date-order.ts'
import type { LegacyReading } from './legacy-columns.ts'
import { legacyOf, mayBeLegacy } from './legacy-of-column.ts'
import type { ColumnInput } from './read-cells.ts'
import { cellsOf, headerTexts, type Sheet, type StartedColumn, startColumn } from './start-column.ts'

type Column = ReturnType<typeof columnReader>['column']

/** A column as read. */
export interface ColumnReading {
  readonly column: Column
  readonly legacy: LegacyReading | null
  readonly monthFirst: MonthFirstColumn | null
  readonly swapped: SwappedColumn | null
  readonly repeats: readonly Repeat[]
  /** The cell as it stands, before decoding. */
  readonly cellOf: (record: number) => SheetCell
}

/** Fewer texts say nothing of the order of day and month. */
const FEWEST_TEXTS = 3

const repeatsOf = (reader: StartedColumn['reader']): readonly Repeat[] =>
  'repeats' in reader ? reader.repeats : []

/** Hands over what was noted of a column; of a cell that a legacy column left behind only that it is broken. */
const tellProblems = (started: StartedColumn, sink: ProblemSink): void => {
  const { input } = started
  const left = new Set<number>()
  const size = mayBeLegacy(started) ? input.size : 0
  for (let i = 0; i < size; i++) {
    const cell = input.cellOf(i)
    if (typeof cell === 'string' && isLegacyLeftover(cell)) left.add(i)
  }
  for (const problem of input.sink.problems) {
    if (left.size === 0 || !left.has(problem.record)) sink.problems.push(problem)
  }
  for (const record of left) note(sink, record, input.key, 'broken-text', null)
}

/** Reads a column again, from its cells as they were meant; it says nothing then. */
const readAgain = (sheet: Sheet, { definition, input }: StartedColumn, cellOf: ColumnInput['cellOf']) => {
  const silent: ProblemSink = { problems: [], isName: false, isForeign: false }
  const again = columnReader(definition, { ...input, cellOf, sink: silent }, sheet.context)
  again.read()
  return { column: again.column, repeats: repeatsOf(again) }
}

/** A text date of a column with the month first has no value until it is repaired. */
const withoutTextDates =
  (cellOf: ColumnInput['cellOf']): ColumnInput['cellOf'] =>
  (record) => {
    const cell = cellOf(record)
    return isTextDate(cell) ? { kind: 'error', shown: '' } : cell
  }

/** What the order of day and month in a date column's texts says; looked for only where there are some. */
const orderOf = (sheet: Sheet, { input, reader }: StartedColumn) => {
  const counts = 'countTexts' in reader ? reader.countTexts?.() : undefined
  if (!counts || counts.texts < FEWEST_TEXTS) return { monthFirst: null, swapped: null }
  const { key, position, size, cellOf } = input
  const header = headerTexts(sheet, key)
    .map(({ text }) => text)
    .join(' ')
  const isStrange = counts.monthFirstTexts >= FEWEST_TEXTS
  const monthFirst = isStrange ? monthFirstOf(cellsOf(sheet, position), position) : null
  const swapped = monthFirst === null ? swappedOf(size, cellOf) : null
  return {
    monthFirst: monthFirst && { column: key, header, ...monthFirst },
    swapped: swapped && { column: key, header, ...swapped },
  }
}

/** A column that is written otherwise as a whole is read as it was meant, and says nothing else. */
const finishColumn = (sheet: Sheet, started: StartedColumn, sink: ProblemSink): ColumnReading => {
  const { reader } = started
  const { cellOf } = started.input
  const legacy = legacyOf(sheet, started)
  if (legacy !== null) {
    const again = readAgain(sheet, started, (i) => legacy.decode(cellOf(i)))
    return { ...again, legacy, monthFirst: null, swapped: null, cellOf }
  }
  const order = orderOf(sheet, started)
  if (order.monthFirst !== null) {
    return { ...readAgain(sheet, started, withoutTextDates(cellOf)), legacy, ...order, cellOf }
  }
  tellProblems(started, sink)
  return { column: reader.column, repeats: repeatsOf(reader), legacy, ...order, cellOf }
}

/** Reads the columns of a sheet, in the order of their definitions. */
export const readColumns = (sheet: Sheet, sink: ProblemSink): readonly ColumnReading[] => {
  const columns = Object.entries(columnsOf(sheet.key))
  const started = columns.map(([key, definition]) => startColumn(sheet, key, definition))
  for (const { reader } of started) reader.read()
  return started.map((column) => finishColumn(sheet, column, sink))
}
