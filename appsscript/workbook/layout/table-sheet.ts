import type { Sheet } from '../one-sheet.ts'
import { type Dropdown, toValidation } from './dropdown.ts'
import { styleHeader } from './header-style.ts'

/** One column of a new table; `format` is a number format of Sheets, `width` counts pixels. */
export interface TableColumn {
  readonly header: string
  readonly note: string
  readonly format: string
  readonly width: number
  readonly dropdown: Dropdown | null
}

/**
 * Lays out an empty sheet as a table. The headers come last: a run that was cut short leaves a sheet
 * that still counts as empty, and the next one lays it out again.
 */
export const layOutTable = (sheet: Sheet, columns: readonly TableColumn[]): void => {
  widen(sheet, columns.length)
  const rows = sheet.getMaxRows() - 1
  columns.forEach(({ format, width, dropdown }, index) => {
    const cells = sheet.getRange(2, index + 1, rows)
    cells.setNumberFormat(format)
    if (dropdown) cells.setDataValidation(toValidation(dropdown))
    sheet.setColumnWidth(index + 1, width)
  })
  const header = sheet.getRange(1, 1, 1, columns.length)
  styleHeader(header).setNotes([columns.map(({ note }) => note)])
  sheet.setFrozenRows(1)
  header.setValues([columns.map((column) => column.header)])
}

const widen = (sheet: Sheet, columns: number): void => {
  const missing = columns - sheet.getMaxColumns()
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing)
}
