import { addSheet, type Cells, type Sheet } from '../one-sheet.ts'
import type { Spreadsheet } from '../spreadsheet.ts'

/** Where the add-on writes on a province sheet: a named range, so that it follows when people insert rows or columns. */
export interface OwnedPlace {
  /** Name of the sheet. */
  readonly name: string
  /** Name of the range that the add-on owns there. */
  readonly range: string
}

/** The range that the add-on owns on the sheet of this name, or null where it was moved away or deleted. */
export const ownedRange = (spreadsheet: Spreadsheet, place: OwnedPlace): Cells | null => {
  const range = spreadsheet.getRangeByName(place.range)
  return range?.getSheet().getName() === place.name ? range : null
}

/** Whether the place's range is named somewhere in the workbook. */
export const isClaimed = (spreadsheet: Spreadsheet, place: OwnedPlace): boolean =>
  spreadsheet.getRangeByName(place.range) !== null

/** Opens the place's sheet before the person's eyes. */
export const openPlace = (spreadsheet: Spreadsheet, place: OwnedPlace): void => {
  spreadsheet.getSheetByName(place.name)?.activate()
}

/**
 * Empties the place and returns it at the size that is needed. What people wrote below or beside it is
 * moved, never overwritten; on a sheet that somebody else began, the place starts right of everything.
 */
export const claimRange = (
  spreadsheet: Spreadsheet,
  place: OwnedPlace,
  rows: number,
  columns: number,
): Cells => {
  const sheet = spreadsheet.getSheetByName(place.name) ?? addSheet(spreadsheet, place.name)
  const known = spreadsheet.getRangeByName(place.range)
  const owned = known && known.getSheet().getSheetId() === sheet.getSheetId() ? known : null
  if (owned) {
    owned.clearContent()
    pushAside(sheet, owned, rows, columns)
  }
  const top = owned ? owned.getRow() : 1
  const left = owned ? owned.getColumn() : firstFreeColumn(sheet)
  grow(sheet, top + rows - 1, left + columns - 1)
  const range = sheet.getRange(top, left, rows, columns)
  spreadsheet.setNamedRange(place.range, range)
  return range
}

const firstFreeColumn = (sheet: Sheet): number => (sheet.getLastRow() === 0 ? 1 : sheet.getLastColumn() + 2)

/** Makes room between the place and what stands below or right of it. */
const pushAside = (sheet: Sheet, owned: Cells, rows: number, columns: number): void => {
  const moreRows = rows - owned.getNumRows()
  const moreColumns = columns - owned.getNumColumns()
  if (moreRows > 0 && sheet.getLastRow() > owned.getLastRow()) {
    sheet.insertRowsAfter(owned.getLastRow(), moreRows)
  }
  if (moreColumns > 0 && sheet.getLastColumn() > owned.getLastColumn()) {
    sheet.insertColumnsAfter(owned.getLastColumn(), moreColumns)
  }
}

const grow = (sheet: Sheet, rows: number, columns: number): void => {
  const moreRows = rows - sheet.getMaxRows()
  const moreColumns = columns - sheet.getMaxColumns()
  if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows)
  if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns)
}
