import type { ColumnDefinition, Requirement } from '../../shared/forms/so-don-vi/column.ts'
import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { type DropdownSources, dropdownOf } from './dropdown.ts'
import { styleHeader } from './header-style.ts'

const REQUIREMENT: Readonly<Record<Requirement, string>> = {
  always: 'Bắt buộc.',
  never: 'Không bắt buộc.',
  'below-grassroots': 'Bắt buộc với tổ chức dưới cấp cơ sở.',
  grassroots: 'Bắt buộc với tổ chức cơ sở đảng.',
  'grassroots-commune': 'Bắt buộc với tổ chức cơ sở đảng xã, phường, thị trấn.',
  'grassroots-enterprise': 'Bắt buộc với tổ chức cơ sở đảng trong doanh nghiệp.',
  'hamlet-with-cell': 'Bắt buộc khi có chi bộ hoặc sinh hoạt ghép.',
  'official-member': 'Bắt buộc với đảng viên chính thức.',
  'trained-for-title': 'Bắt buộc khi có ngày bồi dưỡng chức danh.',
}

/** The note on a header: what to fill in, and whether it must be filled in. */
const noteText = ({ help, required }: ColumnDefinition): string => `${help}\n${REQUIREMENT[required]}`

type Kind = ColumnDefinition['kind']

/** `@` keeps codes and card numbers as typed, leading zeros included. */
const NUMBER_FORMAT: Readonly<Record<Kind, string>> = {
  text: '@',
  code: '@',
  list: '@',
  people: '@',
  period: '@',
  integer: '#,##0',
  date: 'd/m/yyyy',
}

/** Column widths in pixels. */
const WIDTH: Readonly<Record<Kind, number>> = {
  text: 190,
  code: 130,
  list: 170,
  people: 110,
  period: 90,
  integer: 100,
  date: 110,
}

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
