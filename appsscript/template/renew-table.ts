import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { Table } from '../../shared/reading/table/table.ts'
import { type DropdownSources, dropdownOf } from './dropdown.ts'
import { renewDropdown } from './renew-dropdown.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

/** Renews the dropdowns below the header of a table; whether any was written. */
export const renewTable = (sheet: Sheet, table: Table<TableKey>, sources: DropdownSources): boolean => {
  const rows = sheet.getMaxRows() - table.headerRow
  if (rows < 1) return false
  const held = sheet.getRange(table.headerRow + 1, 1, rows, sheet.getLastColumn()).getDataValidations()
  const columns = table.columns as Readonly<Record<string, { readonly position: number }>>
  const renewed = Object.entries(columnsOf(table.sheet)).filter(([key, definition]) => {
    const position = columns[key]?.position ?? -1
    const wanted = position < 0 ? null : dropdownOf(definition, sources)
    const rules = held.map((row) => row[position] ?? null)
    return wanted && renewDropdown(sheet.getRange(table.headerRow + 1, position + 1, rows), rules, wanted)
  })
  return renewed.length > 0
}
