import type { SheetCell } from '../sheets/grid.ts'
import type { CellProblem, ReadingProblem } from './table.ts'
import { DECOMPOSED, FOREIGN, faultsOf, LOOKALIKE, repairedText, STRAY_SPACE } from './text.ts'

/** States of a cell in a column. */
export const BLANK = 0
export const KNOWN = 1
export const UNKNOWN = 2

const ERRORS = new Set([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#ERROR!',
  '#NULL!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
])

/** Whether a cell holds a formula's error, or a formula that was never computed. */
export const isFormulaError = (cell: SheetCell): boolean => {
  if (typeof cell === 'string') return cell.charCodeAt(0) === 0x23 && ERRORS.has(cell.trim().toUpperCase())
  return typeof cell === 'object' && cell !== null && cell.kind === 'error'
}

/** Where the readers of one sheet put what they find. */
export interface ProblemSink {
  readonly problems: ReadingProblem[]
  /** Set when a text of the current column holds a character that Vietnamese never uses. */
  isForeign: boolean
}

/** No more are noted of a sheet: nobody mends so many one by one. */
const MOST_PROBLEMS = 200_000

/** Notes what is wrong with a cell. */
export const note = (
  { problems }: ProblemSink,
  record: number,
  column: string,
  problem: CellProblem,
  fix: string | number | null,
): void => {
  if (problems.length < MOST_PROBLEMS) problems.push({ record, column, problem, fix })
}

const TEXT_PROBLEMS: readonly (readonly [number, CellProblem])[] = [
  [DECOMPOSED, 'decomposed-text'],
  [LOOKALIKE, 'lookalike-letter'],
  [STRAY_SPACE, 'stray-space'],
]

/** The repaired text of a filled text cell; what needed repair is noted. */
export const readText = (sink: ProblemSink, record: number, column: string, text: string): string => {
  const faults = faultsOf(text)
  if (faults === 0) return text
  if (faults & FOREIGN) sink.isForeign = true
  const fix = repairedText(text)
  for (const [fault, problem] of TEXT_PROBLEMS) {
    if (faults & fault) note(sink, record, column, problem, fix)
  }
  return fix
}
