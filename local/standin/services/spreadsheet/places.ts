import { parseA1, resolveA1 } from '../../model/a1.ts'
import { usedColumns, usedRows } from '../../model/layer.ts'
import type { SheetModel } from '../../model/model.ts'
import type { Rect } from '../../model/rect.ts'
import type { World } from '../../world.ts'
import { fail } from '../service.ts'
import type { RangeState } from '../states.ts'

/** Number of rows up to the last one with content, a formula included. */
export const lastRow = (sheet: SheetModel): number =>
  Math.max(usedRows(sheet.values), usedRows(sheet.formulas))

export const lastColumn = (sheet: SheetModel): number =>
  Math.max(usedColumns(sheet.values), usedColumns(sheet.formulas))

/** From A1 to the last cell with content; A1 alone on an empty sheet. */
export const dataRect = (sheet: SheetModel): Rect => ({
  top: 0,
  left: 0,
  bottom: Math.max(lastRow(sheet), 1) - 1,
  right: Math.max(lastColumn(sheet), 1) - 1,
})

const isInside = (sheet: SheetModel, { bottom, right }: Rect): boolean =>
  bottom < sheet.maxRows && right < sheet.maxColumns

/** A range by 1-based position and size; refuses what does not lie on the sheet. */
export const rectAt = (sheet: SheetModel, row: number, column: number, rows = 1, columns = 1): Rect => {
  const top = Math.trunc(row) - 1
  const left = Math.trunc(column) - 1
  if (top < 0) fail('The starting row of the range is too small.')
  if (left < 0) fail('The starting column of the range is too small.')
  if (Math.trunc(rows) < 1) fail('The number of rows in the range must be at least 1.')
  if (Math.trunc(columns) < 1) fail('The number of columns in the range must be at least 1.')
  const rect = { top, left, bottom: top + Math.trunc(rows) - 1, right: left + Math.trunc(columns) - 1 }
  if (!isInside(sheet, rect)) fail('The coordinates of the range are outside the dimensions of the sheet.')
  return rect
}

/** A range by its A1 text, on another sheet when the text names one. */
export const rangeAt = (world: World, sheet: SheetModel, text: string): RangeState => {
  const named = world.document.book.namedRanges.get(text)
  const owner = world.document.book.sheets.find(({ id }) => id === named?.sheetId)
  if (named && owner) return { sheet: owner, rect: named.rect }
  const reference = parseA1(text)
  const target =
    reference?.sheet == null ? sheet : world.document.book.sheets.find(({ name }) => name === reference.sheet)
  if (!reference || !target) return fail('Range not found')
  const rect = resolveA1(reference, target.maxRows, target.maxColumns)
  return isInside(target, rect) ? { sheet: target, rect } : fail('Range not found')
}

/** Makes a range the one the person sees selected. */
export const selectRange = (world: World, { sheet, rect }: RangeState): void => {
  world.document.activeSheet = sheet
  world.document.activeRange = rect
  sheet.hidden = false
}
