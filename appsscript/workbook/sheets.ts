import { type SheetKey, TABLE_KEYS, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { Merge, SheetGrid } from '../../shared/reading/grid.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import type { Sheet } from './one-sheet.ts'
import { clockIn, type ReadClock } from './reading/date-cell.ts'
import { type DistrictTabs, districtTabs } from './reading/district-sheets.ts'
import { mergeSuspicion } from './reading/merge-suspicion.ts'
import { needsDisplay } from './reading/needs-display.ts'
import { toSheetCell } from './reading/sheet-cell.ts'
import type { Spreadsheet } from './spreadsheet.ts'

type Grids = Map<SheetKey, SheetGrid>

/** A district workbook as read: its records, the cells they were read from, and the sheets. */
export interface District {
  readonly book: Workbook
  readonly grids: ReadonlyMap<SheetKey, SheetGrid>
  readonly sheets: ReadonlyMap<SheetKey, Sheet>
}

/** Service calls for one reading, beside the one that checks who calls: *Kiểm tra* keeps to 12. */
const CALL_LIMIT = 11

/**
 * Reads a district workbook, at any length in at most 11 service calls: one for the values of each sheet, one
 * more for a table whose meaning hangs on its display, and the rest for merges, where they matter most.
 */
export const readDistrict = (spreadsheet: Spreadsheet): District => {
  const district = districtTabs(spreadsheet)
  const { sheets } = district
  const readClock = clockIn(spreadsheet.getSpreadsheetTimeZone())
  const grids: Grids = new Map()
  let calls = 0
  for (const [key, sheet] of sheets) {
    const { grid, cost } = toGrid(sheet, key, readClock)
    grids.set(key, grid)
    calls += cost
  }
  const book = bookOf(district, grids)
  const suspects = suspectsIn(book, grids).slice(0, CALL_LIMIT - calls)
  const merged = suspects.filter((key) => addMerges(grids, key, sheets.get(key)))
  return { book: merged.length > 0 ? bookOf(district, grids) : book, grids, sheets }
}

/** All tabs go into reading, which says what it makes of their names; only the sheets come with their cells. */
const bookOf = ({ tabs }: DistrictTabs, grids: Grids): Workbook => {
  const all: SheetGrid[] = tabs.names.map((name) => ({ name, cells: [], merges: [] }))
  for (const [key, i] of tabs.indexOf) all[i] = grids.get(key) ?? { name: '', cells: [], merges: [] }
  return readWorkbook(all)
}

/** Tables that merges may change, the likeliest first. */
const suspectsIn = (book: Workbook, grids: Grids): readonly TableKey[] =>
  TABLE_KEYS.map((key) => {
    const grid = grids.get(key)
    return { key, suspicion: grid ? mergeSuspicion(book, key, grid) : 0 }
  })
    .filter(({ suspicion }) => suspicion > 0)
    .sort((a, b) => b.suspicion - a.suspicion)
    .map(({ key }) => key)

const isTable = (key: SheetKey): key is TableKey => (TABLE_KEYS as readonly SheetKey[]).includes(key)

const toGrid = (sheet: Sheet, key: SheetKey, readClock: ReadClock): { grid: SheetGrid; cost: number } => {
  const name = sheet.getName()
  if (sheet.getLastRow() === 0) return { grid: { name, cells: [], merges: [] }, cost: 0 }
  const range = sheet.getDataRange()
  const values: readonly (readonly unknown[])[] = range.getValues()
  const shown = isTable(key) && needsDisplay(key, values) ? range.getDisplayValues() : null
  const cells = values.map((row, r) => {
    const display = shown?.[r]
    return row.map((value, c) => toSheetCell(value, display?.[c] ?? null, readClock))
  })
  return { grid: { name, cells, merges: [] }, cost: shown ? 2 : 1 }
}

/** Adds a sheet's merges to its grid; false when it has none. */
const addMerges = (grids: Grids, key: TableKey, sheet: Sheet | undefined): boolean => {
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
