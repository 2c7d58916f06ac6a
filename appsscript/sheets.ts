import { readWorkbook } from '../shared/reading/read-workbook.ts'
import type { Workbook } from '../shared/reading/workbook.ts'
import type { Merge, SheetGrid } from '../shared/sheets/grid.ts'
import { type SheetKey, TABLE_KEYS, type TableKey } from '../shared/sheets/index.ts'
import { type DayOf, dayIn } from './reading/date-cell.ts'
import { districtSheets } from './reading/district-sheets.ts'
import { needsDisplay } from './reading/needs-display.ts'
import { needsMerges } from './reading/needs-merges.ts'
import { toSheetCell } from './reading/sheet-cell.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/**
 * Reads a district workbook. Each sheet costs one service call for its values, a table one more when its
 * meaning hangs on the display, and one more when merges may matter: at most 12 for the six sheets as the
 * template lays them out, whatever their length.
 */
export const readDistrictWorkbook = (spreadsheet: Spreadsheet): Workbook => {
  const sheets = districtSheets(spreadsheet)
  const dayOf = dayIn(spreadsheet.getSpreadsheetTimeZone())
  const grids = new Map([...sheets].map(([key, sheet]) => [key, toGrid(sheet, key, dayOf)]))
  const book = readWorkbook([...grids.values()])
  const merged = TABLE_KEYS.filter((key) => {
    const grid = grids.get(key)
    return grid !== undefined && needsMerges(book, key, grid) && addMerges(grids, key, sheets.get(key))
  })
  return merged.length > 0 ? readWorkbook([...grids.values()]) : book
}

const isTable = (key: SheetKey): key is TableKey => (TABLE_KEYS as readonly SheetKey[]).includes(key)

const toGrid = (sheet: Sheet, key: SheetKey, dayOf: DayOf): SheetGrid => {
  const name = sheet.getName()
  if (sheet.getLastRow() === 0) return { name, cells: [], merges: [] }
  const range = sheet.getDataRange()
  const values: readonly (readonly unknown[])[] = range.getValues()
  const shown = isTable(key) && needsDisplay(key, values) ? range.getDisplayValues() : null
  return {
    name,
    merges: [],
    cells: values.map((row, r) => {
      const display = shown?.[r]
      return row.map((value, c) => toSheetCell(value, display?.[c] ?? null, dayOf))
    }),
  }
}

/** Adds a sheet's merges to its grid; false when it has none. */
const addMerges = (grids: Map<SheetKey, SheetGrid>, key: TableKey, sheet: Sheet | undefined): boolean => {
  const grid = grids.get(key)
  const merges = sheet?.getDataRange().getMergedRanges().map(toMerge) ?? []
  if (!grid || merges.length === 0) return false
  grids.set(key, { ...grid, merges })
  return true
}

const toMerge = (range: GoogleAppsScript.Spreadsheet.Range): Merge => {
  const top = range.getRow() - 1
  const left = range.getColumn() - 1
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 }
}
