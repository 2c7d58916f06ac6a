import type { SheetCell } from '../sheets/grid.ts'
import { BLANK, isFormulaError, KNOWN, note, type ProblemSink, readText, UNKNOWN } from './cell-reader.ts'
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

/** A column whose cells are told blank from filled; a filled one is known until it is rejected. */
export interface Filled {
  readonly states: Uint8Array
  /** Says that a filled cell has no value; a null `problem` is one that a rule of its own reports. */
  readonly reject: (record: number, problem: CellProblem | null, fix?: string | number | null) => void
  /** What every column answers. */
  readonly base: {
    readonly key: string
    readonly position: number
    readonly isBlank: (i: number) => boolean
    readonly isKnown: (i: number) => boolean
    readonly isUnknown: (i: number) => boolean
  }
}

/** Finds the filled cells of a column. Formula errors are rejected at once. */
export const findFilled = ({ key, position, size, cellOf, sink }: ColumnInput): Filled => {
  const states = new Uint8Array(size)
  const reject: Filled['reject'] = (record, problem, fix = null) => {
    states[record] = UNKNOWN
    if (problem !== null) note(sink, record, key, problem, fix)
  }
  for (let i = 0; i < size && position >= 0; i++) {
    const cell = cellOf(i)
    if (isBlankCell(cell)) continue
    states[i] = KNOWN
    if (isFormulaError(cell)) reject(i, 'formula-error')
  }
  const base = {
    key,
    position,
    isBlank: (i: number) => states[i] === BLANK,
    isKnown: (i: number) => states[i] === KNOWN,
    isUnknown: (i: number) => states[i] === UNKNOWN,
  }
  return { states, reject, base }
}

/** The cell as repaired text; other kinds of cells as they are shown. */
export const textOf = (input: ColumnInput, record: number, cell: SheetCell): string =>
  typeof cell === 'string' ? readText(input.sink, record, input.key, cell) : shownText(cell)
