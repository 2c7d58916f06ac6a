import type { SheetCell } from '../sheets/grid.ts'
import { BLANK, isFormulaError, KNOWN, type ProblemSink, readText, UNKNOWN } from './cell-reader.ts'
import type { CellProblem } from './table.ts'
import { isBlankCell, shownText } from './text.ts'

/** The cells of one column at the records of a sheet, and where to note what is wrong with them. */
export interface ColumnInput {
  readonly key: string
  /** 0-based; −1 when the sheet lacks the column. */
  readonly position: number
  readonly size: number
  readonly cellOf: (record: number) => SheetCell
  readonly sink: ProblemSink
}

/** Why a filled cell has no value; a null `problem` is one that a rule of its own reports. */
export interface Fault {
  readonly problem: CellProblem | null
  readonly fix: string | number | null
}

/** A fault without a certain repair. */
export const fault = (problem: CellProblem | null): Fault => ({ problem, fix: null })

const FORMULA_ERROR = fault('formula-error')

/**
 * Visits the filled cells of a column. `read` keeps the value of a cell and answers null, or
 * says why there is none.
 */
export const readCells = (
  { key, position, size, cellOf, sink }: ColumnInput,
  read: (record: number, cell: Exclude<SheetCell, null>) => Fault | null,
) => {
  const states = new Uint8Array(size)
  for (let i = 0; i < size && position >= 0; i++) {
    const cell = cellOf(i)
    if (cell === null || isBlankCell(cell)) continue
    const found = isFormulaError(cell) ? FORMULA_ERROR : read(i, cell)
    states[i] = found === null ? KNOWN : UNKNOWN
    if (found?.problem) sink.problems.push({ record: i, column: key, problem: found.problem, fix: found.fix })
  }
  return {
    key,
    position,
    isBlank: (i: number) => states[i] === BLANK,
    isKnown: (i: number) => states[i] === KNOWN,
    isUnknown: (i: number) => states[i] === UNKNOWN,
  }
}

/** The cell as repaired text; other kinds of cells as they are shown. */
export const textOf = (input: ColumnInput, record: number, cell: SheetCell): string =>
  typeof cell === 'string' ? readText(input.sink, record, input.key, cell) : shownText(cell)
