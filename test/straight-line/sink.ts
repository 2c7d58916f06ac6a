import type { SheetCell } from '../../shared/reading/grid.ts'
import type { FoundIssue } from './outcome.ts'

/** Where the issues of one sheet go; `row` is the 1-based row being read. */
export interface Sink {
  readonly issues: FoundIssue[]
  readonly sheet: FoundIssue['sheet']
  row: number
}

export const report = (
  { issues, sheet, row }: Sink,
  rule: string,
  column: string,
  value: SheetCell | undefined,
): void => {
  issues.push({ rule, sheet, row, column, value })
}

/** What stands in place of a value. */
export const BLANK = -1
export const UNKNOWN = -2
/** A code that names nothing. */
export const NOTHING = -3

/** The same for day numbers, which may be negative: a blank or unknown `from` is no day. */
export const NO_DAY = Number.NaN

export const isBlank = (cell: SheetCell | undefined): cell is null | undefined | '' => {
  if (cell === null || cell === undefined || cell === '') return true
  return typeof cell === 'string' && cell.charCodeAt(0) <= 0x20 && cell.trim() === ''
}
