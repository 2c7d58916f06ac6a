import type { SheetCell } from '../../grid.ts'
import { hasLostLetters } from '../../text/broken-text.ts'
import { hasInvisible, withoutInvisible } from '../../text/fold.ts'
import { fromMojibake, isMojibake } from '../../text/mojibake.ts'
import { isPlainLetter } from '../../text/plain.ts'
import {
  BROKEN,
  DECOMPOSED,
  FOREIGN,
  faultsOf,
  LOOKALIKE,
  repairedText,
  STRAY_SPACE,
} from '../../text/text.ts'
import type { CellProblem, ReadingProblem } from '../table.ts'

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

/** What Sheets shows, and a file keeps, of a formula that is still being computed. */
const LOADING = /^(?:loading|đang tải)(?:\.{3}|…)$/i
const [HASH, DOT, ELLIPSIS] = [0x23, 0x2e, 0x2026]

/** Whether a text stands for the value of a formula that is still being computed. */
export const isLoading = (text: string): boolean => LOADING.test(withoutInvisible(text))

/** A look at the first and the last character of a text, since nearly all cells are texts and no errors. */
const isErrorText = (text: string): boolean => {
  const first = text.charCodeAt(0)
  if (first === HASH) return ERRORS.has(text.trim().toUpperCase())
  const last = text.charCodeAt(text.length - 1)
  if ((last === DOT || last === ELLIPSIS) && LOADING.test(text)) return true
  const isOdd = !isPlainLetter(first) || !isPlainLetter(last)
  return isOdd && hasInvisible(text) && isErrorText(withoutInvisible(text))
}

/** Whether a cell holds a formula's error, or a formula that was never computed. */
export const isFormulaError = (cell: SheetCell): boolean => {
  if (typeof cell === 'string') return isErrorText(cell)
  return typeof cell === 'object' && cell !== null && cell.kind === 'error'
}

/** Where the readers of one sheet put what they find. */
export interface ProblemSink {
  readonly problems: ReadingProblem[]
  /** Whether the column holds names, in which a `?` is never meant. */
  readonly isName: boolean
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

const REPAIRS = new Set(TEXT_PROBLEMS.map(([, problem]) => problem))

/** Takes back what was last noted as repairs of a cell's text: its column refuses that text also when it is repaired. */
export const dropRepairs = ({ problems }: ProblemSink, record: number): void => {
  let last = problems[problems.length - 1]
  while (last?.record === record && REPAIRS.has(last.problem)) {
    problems.pop()
    last = problems[problems.length - 1]
  }
}

/** The repaired text of a filled text cell; what needed repair is noted. */
export const readText = (sink: ProblemSink, record: number, column: string, text: string): string => {
  const faults = faultsOf(text)
  if (faults === 0) return text
  if (faults & FOREIGN) sink.isForeign = true
  return (faults & BROKEN ? readBroken : noteFaults)(sink, record, column, text, faults)
}

type Reading = (sink: ProblemSink, record: number, column: string, text: string, faults: number) => string

const noteFaults: Reading = (sink, record, column, text, faults) => {
  const fix = repairedText(text)
  for (const [fault, problem] of TEXT_PROBLEMS) {
    if (faults & fault) note(sink, record, column, problem, fix)
  }
  return fix
}

/** Of mojibake nothing else is said: its other faults are parts of letters. */
const readBroken: Reading = (sink, record, column, text, faults) => {
  const meant = fromMojibake(text)
  if (meant === null && !isMojibake(text)) {
    if (hasLostLetters(text, sink.isName)) note(sink, record, column, 'broken-text', null)
    return noteFaults(sink, record, column, text, faults)
  }
  const fix = meant === null ? null : repairedText(meant)
  note(sink, record, column, 'broken-text', fix)
  return fix ?? repairedText(text)
}
