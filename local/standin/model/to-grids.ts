import { getFormatDateInfo } from 'numfmt'
import type { Precision, SheetCell, SheetGrid } from '../../../shared/reading/grid.ts'
import { displayAt, isDatePattern } from './display.ts'
import { at, usedRows } from './layer.ts'
import type { SheetModel, SpreadsheetModel } from './model.ts'
import { dayOfSerial } from './serial.ts'

/** How exactly a date format names its day; null for a pure time of day. */
const precisionOf = (pattern: string | undefined): Precision | null => {
  if (pattern === undefined || !isDatePattern(pattern)) return null
  const { year, month, day } = getFormatDateInfo(pattern)
  if (day || (year && !month)) return day ? 'day' : 'year'
  return month ? 'month' : null
}

const cellAt = (book: SpreadsheetModel, sheet: SheetModel, row: number, column: number): SheetCell => {
  const value = at(sheet.values, row, column)
  if (value === undefined) return null
  if (typeof value === 'object') return { kind: 'error', shown: value.error }
  if (typeof value !== 'number') return value
  const shown = displayAt(book, sheet, row, column)
  const precision = precisionOf(at(sheet.numberFormats, row, column))
  if (precision) return { kind: 'date', day: dayOfSerial(value), precision, shown }
  return shown === String(value) ? value : { kind: 'number', value, shown }
}

const gridOf = (book: SpreadsheetModel, sheet: SheetModel): SheetGrid => ({
  name: sheet.name,
  cells: sheet.values.rows
    .slice(0, usedRows(sheet.values))
    .map((cells, row) => cells.map((_, column) => cellAt(book, sheet, row, column))),
  merges: sheet.merges,
})

/** The grids of all sheets; a formula is blank, since nothing is computed here. */
export const gridsOf = (book: SpreadsheetModel): SheetGrid[] =>
  book.sheets.map((sheet) => gridOf(book, sheet))
