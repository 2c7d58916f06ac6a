import type { SheetCell } from '../../grid.ts'
import { isBlankCell, shownText } from '../../text/text.ts'
import type { CellProblem, Repeat } from '../table.ts'
import {
  BLANK,
  dropRepairs,
  isFormulaError,
  KNOWN,
  note,
  type ProblemSink,
  readText,
  UNKNOWN,
} from './cell-reader.ts'
import { placesOf } from './places.ts'

/** The cells of one column at the records of a sheet, and where to note what is wrong with them. */
export interface ColumnInput {
  readonly key: string
  /** 0-based; −1 when the sheet lacks the column. */
  readonly position: number
  readonly size: number
  /** Whether no two records may hold the same value. */
  readonly isUnique: boolean
  /** Whether a text may be too long to be sent. */
  readonly travels: boolean
  readonly cellOf: (record: number) => SheetCell
  readonly sink: ProblemSink
}

/** A column, and what reads its cells: each record once. */
export interface ColumnReader<C> {
  readonly column: C
  readonly read: () => void
  /** Of a column whose values are unique: those that are not, once it is read. */
  readonly repeats?: readonly Repeat[]
  /** Of a date column: how many of its cells are texts, and how many of these dates only with the month first. */
  readonly countTexts?: () => { readonly texts: number; readonly monthFirstTexts: number }
}

/** What a column says of a text that is of another type than its own. */
const REFUSALS: ReadonlySet<CellProblem | null> = new Set<CellProblem>([
  'not-an-integer',
  'not-a-date',
  'not-in-list',
  'bad-code',
])

/** The states of a column's cells while it is read. */
export interface CellStates {
  /** Says that a cell is filled and known. */
  readonly know: (record: number) => void
  /** Whether a cell is filled and no formula error, and so to be read; it is known until it is rejected. */
  readonly accepts: (record: number, cell: SheetCell) => boolean
  /** Says that a filled cell has no value; a null `problem` is one that a rule of its own reports. */
  readonly reject: (record: number, problem: CellProblem | null, fix?: string | number | null) => void
  /** What every column answers. */
  readonly base: {
    readonly key: string
    readonly position: number
    readonly isBlank: (i: number) => boolean
    readonly isKnown: (i: number) => boolean
    readonly isUnknown: (i: number) => boolean
    readonly blanks: () => readonly number[]
    readonly known: () => readonly number[]
    readonly unknown: () => readonly number[]
  }
}

export const createStates = ({ key, position, size, sink }: ColumnInput): CellStates => {
  const states = new Uint8Array(size)
  const reject: CellStates['reject'] = (record, problem, fix = null) => {
    states[record] = UNKNOWN
    if (REFUSALS.has(problem)) dropRepairs(sink, record)
    if (problem !== null) note(sink, record, key, problem, fix)
  }
  const know: CellStates['know'] = (record) => {
    states[record] = KNOWN
  }
  const accepts: CellStates['accepts'] = (record, cell) => {
    if (isBlankCell(cell)) return false
    states[record] = KNOWN
    if (!isFormulaError(cell)) return true
    reject(record, 'formula-error')
    return false
  }
  const base = {
    key,
    position,
    isBlank: (i: number) => states[i] === BLANK,
    isKnown: (i: number) => states[i] === KNOWN,
    isUnknown: (i: number) => states[i] === UNKNOWN,
    blanks: () => placesOf(states, BLANK),
    known: () => placesOf(states, KNOWN),
    unknown: () => placesOf(states, UNKNOWN),
  }
  return { know, accepts, reject, base }
}

/** The cell as repaired text; other kinds of cells as they are shown. */
export const textOf = (input: ColumnInput, record: number, cell: SheetCell): string =>
  typeof cell === 'string' ? readText(input.sink, record, input.key, cell) : shownText(cell)
