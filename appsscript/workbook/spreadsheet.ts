/** A workbook; rooms pass it on, and only `workbook/` asks it anything. */
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** The workbook that the person has open. */
export const activeSpreadsheet = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet()

/** The locale by which the workbook reads and shows dates and numbers, such as `vi_VN`. */
export const localeOf = (spreadsheet: Spreadsheet): string => spreadsheet.getSpreadsheetLocale()
