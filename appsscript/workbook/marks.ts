import { SHEETS, type SheetKey } from '../../shared/forms/so-don-vi/index.ts'
import { foldLabel } from '../../shared/reading/text/fold.ts'
import type { Mark } from '../bridge/check.ts'
import { type Position, parseCell } from './a1.ts'
import { ownColours, replaceColours } from './marks/mark-colours.ts'
import { type Extent, replaceNotes } from './marks/mark-notes.ts'
import type { PlacedMark } from './marks/parse-marks.ts'
import type { Sheet } from './one-sheet.ts'
import { districtTabs } from './reading/district-sheets.ts'
import type { Spreadsheet } from './spreadsheet.ts'

/** Document property: by sheet id, how far the marks of the last time reached. */
const PROPERTY = 'marked-sheets'

type MarkedSheets = Readonly<Record<string, Extent>>

/**
 * Replaces the add-on's marks by these and returns how many cells carry one. Sheets are remembered by their id, so a
 * tab that was renamed is cleaned, and so is a copy, which has the add-on's colour rules. Costs at most four service
 * calls for each sheet that has marks or had some, one for each other tab, and two for the document's memory.
 */
export const replaceMarks = (spreadsheet: Spreadsheet, marks: readonly Mark[]): number => {
  const properties = PropertiesService.getDocumentProperties()
  const before: MarkedSheets = JSON.parse(properties.getProperty(PROPERTY) ?? '{}')
  const after: Record<string, Extent> = {}
  const { all, sheets } = districtTabs(spreadsheet)
  const keys = new Map([...sheets].map(([key, sheet]) => [sheet.getSheetId(), key]))
  let count = 0
  for (const sheet of all) {
    const id = sheet.getSheetId()
    const key = keys.get(id)
    const placed = key ? placedOn(sheet, key, marks) : []
    const extent = key ? mark(sheet, placed, before[id]) : cleanOther(sheet, before[id])
    if (extent) after[id] = extent
    count += placed.length
  }
  properties.setProperty(PROPERTY, JSON.stringify(after))
  return count
}

/** Marks a sheet that is read; returns how far the marks reach, null without any. */
const mark = (sheet: Sheet, placed: readonly PlacedMark[], known: Extent | undefined): Extent | null => {
  if (placed.length === 0 && !known) return null
  replaceNotes(sheet, extentOf(sheet, placed, known), placed)
  replaceColours(sheet, placed)
  return placed.length > 0 ? extentOf(sheet, placed, undefined) : null
}

/** Takes the marks off a tab that is not read; returns how far they reach where its protection keeps them there. */
const cleanOther = (sheet: Sheet, known: Extent | undefined): Extent | null => {
  const coloured = ownColours(sheet)
  if (coloured.length === 0 && !known) return null
  const extent = extentOf(sheet, coloured, known)
  try {
    replaceNotes(sheet, extent, [])
    replaceColours(sheet, [])
    return null
  } catch {
    return extent
  }
}

/** The marks of one sheet that lie within it. */
const placedOn = (sheet: Sheet, key: SheetKey, marks: readonly Mark[]): PlacedMark[] => {
  const name = foldLabel(SHEETS[key].name)
  const rows = sheet.getMaxRows()
  const columns = sheet.getMaxColumns()
  const isInside = ({ row, column }: Position) => row <= rows && column <= columns
  return marks.flatMap((mark) => {
    const position = foldLabel(mark.sheet) === name ? parseCell(mark.cell) : null
    return position && isInside(position) ? [{ ...mark, ...position }] : []
  })
}

/** As far as marks, the marks of the last time and the sheet's content reach. */
const extentOf = (sheet: Sheet, placed: readonly Position[], known: Extent | undefined): Extent => {
  const rows = placed.reduce((most, { row }) => Math.max(most, row), known?.rows ?? 1)
  const columns = placed.reduce((most, { column }) => Math.max(most, column), known?.columns ?? 1)
  return {
    rows: Math.min(Math.max(rows, sheet.getLastRow()), sheet.getMaxRows()),
    columns: Math.min(Math.max(columns, sheet.getLastColumn()), sheet.getMaxColumns()),
  }
}
