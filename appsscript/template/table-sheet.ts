import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { NUMBER_FORMAT, WIDTH } from './column-format.ts'
import { type DropdownSources, dropdownOf } from './dropdown.ts'
import { styleHeader } from './header-style.ts'
import { noteText } from './note-text.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/**
 * Lays out an empty sheet as a table. The headers come last: a run that was cut short leaves a sheet
 * that still counts as empty, and the next one lays it out again.
 */
export const layOutTable = (sheet: Sheet, table: TableKey, sources: DropdownSources): void => {
  const columns = Object.values(columnsOf(table))
  widen(sheet, columns.length)
  const rows = sheet.getMaxRows() - 1
  columns.forEach((column, index) => {
    const cells = sheet.getRange(2, index + 1, rows)
    cells.setNumberFormat(NUMBER_FORMAT[column.kind])
    const dropdown = dropdownOf(column, sources)
    if (dropdown) cells.setDataValidation(dropdown)
    sheet.setColumnWidth(index + 1, WIDTH[column.kind])
  })
  const header = sheet.getRange(1, 1, 1, columns.length)
  styleHeader(header).setNotes([columns.map(noteText)])
  sheet.setFrozenRows(1)
  header.setValues([columns.map((column) => column.header)])
}

const widen = (sheet: Sheet, columns: number): void => {
  const missing = columns - sheet.getMaxColumns()
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing)
}
