import { foldLabel } from '../../shared/reading/fold.ts'
import { SHEET_KEYS, SHEETS, type SheetKey } from '../../shared/sheets/index.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet

const KEY_BY_NAME = new Map(SHEET_KEYS.map((key) => [foldLabel(SHEETS[key].name), key]))

/** The sheets of a district workbook that are there; names are matched folded, the first one counts. */
export const districtSheets = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): ReadonlyMap<SheetKey, Sheet> => {
  const found = new Map<SheetKey, Sheet>()
  for (const sheet of spreadsheet.getSheets()) {
    const key = KEY_BY_NAME.get(foldLabel(sheet.getName()))
    if (key && !found.has(key)) found.set(key, sheet)
  }
  return found
}

/** The sheet that carries an official name, or null. */
export const districtSheet = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  officialName: string,
): Sheet | null => {
  const key = KEY_BY_NAME.get(foldLabel(officialName))
  return (key && districtSheets(spreadsheet).get(key)) ?? null
}
