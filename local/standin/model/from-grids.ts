import { fromDay } from '../../../shared/calendar/day.ts'
import type { DateSheetCell, NumberSheetCell, SheetCell } from '../../../shared/reading/grid.ts'
import { showsAnotherYear } from '../../../shared/reading/text/typed-year.ts'
import type { SheetLayout } from '../../xlsx/sheet-layout.ts'
import { showValue } from './display.ts'
import { dress } from './dress.ts'
import { put } from './layer.ts'
import { addSheet, type CellValue, emptyBook, type SheetModel, type SpreadsheetModel } from './model.ts'
import { serialOfDay } from './serial.ts'

const DATE_FORMATS = {
  day: ['dd/mm/yyyy', 'd/m/yyyy', 'yyyy-mm-dd', 'dd-mm-yyyy', 'd-m-yyyy', 'd.m.yyyy', 'dd.mm.yyyy'],
  month: ['mm/yyyy', 'm/yyyy', 'm-yyyy', 'mm-yyyy'],
  year: ['yyyy', 'dd/mm/yyyy', 'd/m/yyyy'],
} as const

const NUMBER_FORMATS = ['#,##0', '0', '0%', '#,##0.00', '0.00', '0.0', '0.0%', '0.00%']

/** Stores a cell so that it shows `shown`: by the first number format that does it, else by heart. */
const putShown = (
  book: SpreadsheetModel,
  sheet: SheetModel,
  place: readonly [number, number],
  value: CellValue,
  formats: readonly string[],
  shown: string | undefined,
): void => {
  const [row, column] = place
  const fitting = formats.find(
    (format) => shown === undefined || showValue(value, format, book.locale) === shown,
  )
  put(sheet.values, row, column, value)
  put(sheet.numberFormats, row, column, fitting ?? formats[0])
  if (fitting === undefined) put(sheet.shown, row, column, shown)
}

const formatsOfNumber = (cell: NumberSheetCell): readonly string[] =>
  /^0\d+$/.test(cell.shown) ? ['0'.repeat(cell.shown.length)] : NUMBER_FORMATS

const putCell = (
  book: SpreadsheetModel,
  sheet: SheetModel,
  place: readonly [number, number],
  cell: Exclude<SheetCell, null>,
): void => {
  if (typeof cell !== 'object') put(sheet.values, place[0], place[1], cell)
  else if (cell.kind === 'error') put(sheet.values, place[0], place[1], { error: cell.shown })
  else if (cell.kind === 'number') {
    putShown(book, sheet, place, cell.value, formatsOfNumber(cell), cell.shown)
  } else {
    putShown(book, sheet, place, serialOf(cell), DATE_FORMATS[cell.precision], cell.shown)
  }
}

/** A year typed into a cell formatted as a date is that serial number; any other date is its day's. */
const serialOf = ({ day, precision, shown }: DateSheetCell): number => {
  const { year } = fromDay(day)
  const isTyped = precision === 'year' && shown !== undefined && showsAnotherYear(shown, year)
  return isTyped ? year : serialOfDay(day)
}

const isFilled = (cell: SheetCell | undefined): cell is Exclude<SheetCell, null> =>
  cell !== null && cell !== undefined && cell !== ''

const putRow = (
  book: SpreadsheetModel,
  sheet: SheetModel,
  row: number,
  cells: readonly SheetCell[],
): void => {
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column]
    if (isFilled(cell)) putCell(book, sheet, [row, column], cell)
  }
}

const putSheet = (book: SpreadsheetModel, grid: SheetLayout): void => {
  const sheet = addSheet(book, grid.name)
  sheet.maxRows = Math.max(sheet.maxRows, grid.cells.length)
  for (let row = 0; row < grid.cells.length; row++) {
    const cells = grid.cells[row] ?? []
    sheet.maxColumns = Math.max(sheet.maxColumns, cells.length)
    putRow(book, sheet, row, cells)
  }
  sheet.merges = [...(grid.merges ?? [])]
  dress(sheet, grid)
}

/** A spreadsheet that shows what the grids or layouts show; without any, one empty sheet as Google creates it. */
export const modelFromGrids = (
  grids: readonly SheetLayout[],
  settings: { readonly locale: string; readonly timeZone: string; readonly title?: string },
): SpreadsheetModel => {
  const book = emptyBook(settings.title ?? 'Sổ đơn vị', settings)
  for (const grid of grids) putSheet(book, grid)
  if (book.sheets.length === 0) addSheet(book, 'Trang tính1')
  return book
}
