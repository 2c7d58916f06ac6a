import { columnName } from '../../shared/reading/text/cell-name.ts'
import type { Position } from './a1.ts'
import type { Spreadsheet } from './spreadsheet.ts'

/** One sheet of a workbook; rooms pass it on, and only `workbook/` asks it anything. */
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Some cells of a sheet, passed on alike. */
export type Cells = GoogleAppsScript.Spreadsheet.Range

/** A new empty sheet of this name behind all others. */
export const addSheet = (spreadsheet: Spreadsheet, name: string): Sheet =>
  spreadsheet.insertSheet(name, spreadsheet.getNumSheets())

/** Whether no cell holds anything; formats, notes and dropdowns do not count. */
export const isEmptySheet = (sheet: Sheet): boolean => sheet.getLastRow() === 0

/** Whether both stand for one sheet: Sheets hands out another object each time. */
export const isSameSheet = (one: Sheet, other: Sheet): boolean => one.getSheetId() === other.getSheetId()

/** What A1 shows. */
export const shownInA1 = (sheet: Sheet): string => sheet.getRange('A1').getDisplayValue()

/** All cells of a column from a 1-based row down, also those of rows that are added later; `column` is 0-based. */
export const columnFrom = (sheet: Sheet, column: number, row: number): Cells => {
  const letters = columnName(column)
  return sheet.getRange(`${letters}${row}:${letters}`)
}

/** Writes one number into a cell. */
export const writeNumber = (sheet: Sheet, { row, column }: Position, value: number): void => {
  sheet.getRange(row, column).setValue(value)
}

/** Whether the sheet reaches as far as a cell. */
export const hasCell = (sheet: Sheet, { row, column }: Position): boolean =>
  row <= sheet.getMaxRows() && column <= sheet.getMaxColumns()

/** Opens a sheet before the person's eyes. */
export const openSheet = (sheet: Sheet): void => {
  sheet.activate()
}

/** Opens the sheet of a cell and selects the cell. */
export const selectCell = (sheet: Sheet, { row, column }: Position): void => {
  sheet.getRange(row, column).activate()
}
