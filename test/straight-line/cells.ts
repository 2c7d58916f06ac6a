import type { SheetCell } from '../../shared/reading/grid.ts'
import { parseDate } from '../../shared/reading/text/parse-date.ts'
import { meantThousands, parseInteger } from '../../shared/reading/text/parse-integer.ts'
import {
  DECOMPOSED,
  faultsOf,
  LOOKALIKE,
  repairedText,
  STRAY_SPACE,
  shownText,
} from '../../shared/reading/text/text.ts'
import type { ListReader } from './lists.ts'
import { BLANK, isBlank, NO_DAY, report, type Sink, UNKNOWN } from './sink.ts'

const isError = (cell: SheetCell): boolean =>
  typeof cell === 'object' ? cell?.kind === 'error' : typeof cell === 'string' && cell.charCodeAt(0) === 0x23

/** The text of a filled cell; a text that needs no repair costs one look at its letters. */
const cleanText = (sink: Sink, column: string, cell: SheetCell): string => {
  if (typeof cell !== 'string') return shownText(cell)
  const faults = faultsOf(cell)
  if (faults === 0) return cell
  if (faults & DECOMPOSED) report(sink, 'cell.decomposed-text', column, cell)
  if (faults & LOOKALIKE) report(sink, 'cell.lookalike-letter', column, cell)
  if (faults & STRAY_SPACE) report(sink, 'cell.stray-space', column, cell)
  return repairedText(cell)
}

/** `''` when blank, null when unknown. */
export const readText = (sink: Sink, column: string, cell: SheetCell | undefined): string | null => {
  if (isBlank(cell)) return ''
  if (isError(cell)) {
    report(sink, 'cell.formula-error', column, cell)
    return null
  }
  return cleanText(sink, column, cell)
}

const CODE = /^[A-Z0-9._-]{1,20}$/

/** The code in upper case; `''` when blank, null when unknown. */
export const readCode = (sink: Sink, column: string, cell: SheetCell | undefined): string | null => {
  const text = readText(sink, column, cell)
  if (text === null || text === '') return text
  const code = text.toUpperCase()
  if (CODE.test(code)) return code
  report(sink, 'cell.bad-code', column, cell)
  return null
}

/** Index in the list, BLANK or UNKNOWN. An exact value is clean; only another text is looked at closely. */
export const readList = (
  sink: Sink,
  column: string,
  cell: SheetCell | undefined,
  list: ListReader,
): number => {
  if (isBlank(cell)) return BLANK
  const exact = typeof cell === 'string' ? list.exact(cell) : UNKNOWN
  if (exact !== UNKNOWN) return exact
  const text = readText(sink, column, cell)
  if (text === null) return UNKNOWN
  const found = list.folded(text)
  if (found === UNKNOWN && list.rule !== null) report(sink, list.rule, column, cell)
  return found
}

export const readInteger = (sink: Sink, column: string, cell: SheetCell | undefined): number => {
  if (isBlank(cell)) return BLANK
  if (typeof cell === 'number' && Number.isSafeInteger(cell) && cell >= 0) return cell
  const text = readText(sink, column, cell)
  if (text === null) return UNKNOWN
  const value = parseInteger(typeof cell === 'string' ? text : cell)
  if (!Number.isNaN(value)) return value
  const rule = meantThousands(cell) === null ? 'cell.not-an-integer' : 'cell.ambiguous-number'
  report(sink, rule, column, cell)
  return UNKNOWN
}

/** One date of a row, reused from row to row; NaN for a date that is blank or unknown. */
export interface DateSlot {
  from: number
  to: number
  state: number
}

export const KNOWN = 0

export const dateSlot = (): DateSlot => ({ from: NO_DAY, to: NO_DAY, state: BLANK })

const clear = (slot: DateSlot, state: number): void => {
  slot.from = NO_DAY
  slot.to = NO_DAY
  slot.state = state
}

const parseInto = (slot: DateSlot, sink: Sink, column: string, cell: SheetCell): boolean => {
  if (typeof cell === 'object' && cell?.kind === 'date' && cell.precision === 'day') {
    slot.from = cell.day
    slot.to = cell.day
    return true
  }
  const text = readText(sink, column, cell)
  const date = text === null ? null : parseDate(typeof cell === 'string' ? text : cell)
  if (text !== null && date === null) report(sink, 'cell.not-a-date', column, cell)
  if (date === null) return false
  if (date.precision !== 'day') report(sink, 'cell.partial-date', column, cell)
  slot.from = date.from
  slot.to = date.to
  return true
}

/** Days between which a date must lie. */
export interface DateRange {
  readonly oldest: number
  readonly last: number
}

export const readDate = (
  sink: Sink,
  column: string,
  cell: SheetCell | undefined,
  slot: DateSlot,
  range: DateRange,
): void => {
  slot.state = KNOWN
  if (isBlank(cell)) clear(slot, BLANK)
  else if (!parseInto(slot, sink, column, cell)) clear(slot, UNKNOWN)
  if (slot.state !== KNOWN || (slot.from <= range.last && slot.to >= range.oldest)) return
  report(sink, slot.from > range.last ? 'cell.date-in-future' : 'cell.date-too-early', column, cell)
  clear(slot, UNKNOWN)
}
