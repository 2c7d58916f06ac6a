import type { Merge } from '../../shared/reading/grid.ts'
import { damaged } from './workbook-file-error.ts'

/** The 0-based row and column of a cell. */
export interface Place {
  readonly row: number
  readonly column: number
}

const LAST_ROW = 1_048_575
const LAST_COLUMN = 16_383
const CAPITAL_A = 0x41
const LETTERS = 26

/** 1-based number of a column's letters, in any case; 0 for anything else. */
const columnNumber = (letters: string): number => {
  let column = 0
  for (let i = 0; i < letters.length; i++) {
    column = column * LETTERS + (letters.charCodeAt(i) & ~0x20) - CAPITAL_A + 1
  }
  return column
}

const lettersEnd = (reference: string): number => {
  let end = 0
  while (end < reference.length && (reference.charCodeAt(end) | 0x20) >= (CAPITAL_A | 0x20)) end++
  return end
}

/** Throws a `WorkbookFileError` for a place that no sheet has. */
export const checkPlace = (row: number, column: number, reference: string): void => {
  const isOnSheet =
    Number.isInteger(row) && row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN
  if (!isOnSheet) throw damaged(`ô ${reference.slice(0, 20)}`)
}

/** The place of a reference such as `B7`. Throws a `WorkbookFileError` when it is outside the sheet. */
export const placeOf = (reference: string): Place => {
  const end = lettersEnd(reference)
  const place = {
    row: Number(reference.slice(end)) - 1,
    column: columnNumber(reference.slice(0, end)) - 1,
  }
  checkPlace(place.row, place.column, reference)
  return place
}

const CORNER = /^\$?([A-Za-z]*)\$?(\d*)$/

/** A corner of a range; what it leaves out, as in `D:E` or `3:4`, is the given end of the sheet. */
const cornerOf = (reference: string, end: Place): Place => {
  const [, letters = '', digits = ''] = CORNER.exec(reference) ?? []
  if (letters === '' && digits === '') throw damaged(`vùng ô ${reference.slice(0, 20)}`)
  const row = digits === '' ? end.row : Number(digits) - 1
  const column = letters === '' ? end.column : columnNumber(letters) - 1
  checkPlace(row, column, reference)
  return { row, column }
}

/** The cells of a range as `A1:B2`, `$A$1:$B$2`, `D:E`, `3:4` or `A1`. Throws a `WorkbookFileError` for any other text. */
export const rangeOf = (reference: string): Merge => {
  const [first = '', last = first] = reference.trim().split(':')
  const start = cornerOf(first, { row: 0, column: 0 })
  const end = cornerOf(last, { row: LAST_ROW, column: LAST_COLUMN })
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  }
}
