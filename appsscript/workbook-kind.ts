import type { WorkbookKind } from './bridge.ts'
import { PROVINCE_SHEETS } from './province/sheets.ts'
import { districtSheets } from './reading/district-sheets.ts'

/** A district workbook has `Thông tin`, the province's any of the sheets that the add-on keeps there. */
export const workbookKind = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WorkbookKind => {
  if (districtSheets(spreadsheet).has('info')) return 'district'
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName())
  return PROVINCE_SHEETS.some(({ name }) => names.includes(name)) ? 'province' : 'other'
}
