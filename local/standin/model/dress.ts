import type { SheetCell } from '../../../shared/reading/grid.ts'
import type { CellLook, LayoutColumn, SheetLayout } from '../../xlsx/sheet-layout.ts'
import { at, put } from './layer.ts'
import type { SheetModel } from './model.ts'

const PIXELS_A_CHARACTER = 7
const PADDING = 5

const toColour = (rgb: string | undefined): string | undefined => rgb && `#${rgb.toLowerCase()}`

const putLook = (sheet: SheetModel, row: number, column: number, look: CellLook): void => {
  put(sheet.backgrounds, row, column, toColour(look.background))
  put(sheet.fontColors, row, column, toColour(look.color))
  put(sheet.fontWeights, row, column, look.bold ? 'bold' : undefined)
  put(sheet.fontStyles, row, column, look.italic ? 'italic' : undefined)
  put(sheet.fontSizes, row, column, look.size)
  put(sheet.horizontalAlignments, row, column, look.isCentered ? 'center' : undefined)
  put(sheet.wraps, row, column, look.isWrapped)
  if (look.format) put(sheet.numberFormats, row, column, look.format)
}

const isWholeDate = (cell: SheetCell | undefined): boolean =>
  typeof cell === 'object' && cell !== null && cell.kind === 'date' && cell.precision === 'day'

/** A cell's own format, such as a partial date's, yields only where it is a whole date. */
const putFormat = (sheet: SheetModel, cells: SheetLayout['cells'], column: number, format: string): void => {
  for (const [row, line] of cells.entries()) {
    const isFree = at(sheet.numberFormats, row, column) === undefined || isWholeDate(line[column])
    if (isFree) put(sheet.numberFormats, row, column, format)
  }
}

const putColumn = (
  sheet: SheetModel,
  cells: SheetLayout['cells'],
  index: number,
  { width, format }: LayoutColumn,
): void => {
  if (width) sheet.columnWidths.set(index, Math.round(width * PIXELS_A_CHARACTER + PADDING))
  if (format) putFormat(sheet, cells, index, format)
}

/** Gives a sheet that holds a layout's cells its looks, notes, widths and formats; dropdowns are left out. */
export const dress = (sheet: SheetModel, layout: SheetLayout): void => {
  sheet.hidden = layout.isHidden ?? false
  sheet.frozenRows = layout.frozenRows ?? 0
  for (const [index, column] of (layout.columns ?? []).entries()) {
    putColumn(sheet, layout.cells, index, column)
  }
  for (const { row, column, value } of layout.looks ?? []) putLook(sheet, row, column, value)
  for (const { row, column, value } of layout.notes ?? []) put(sheet.notes, row, column, value)
}
