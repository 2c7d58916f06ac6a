import type { Cell, CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx'
import { writeXlsx as writeWorkbook } from 'hucre/xlsx'
import type { Precision, SheetCell } from '../../shared/reading/grid.ts'
import { cellName } from '../../shared/reading/text/cell-name.ts'
import type { CellLook, Dropdown, SheetLayout } from './sheet-layout.ts'

const MILLISECONDS_A_DAY = 86_400_000

const DATE_FORMATS: Readonly<Record<Precision, string>> = {
  day: 'dd/mm/yyyy',
  month: 'mm/yyyy',
  year: 'yyyy',
}

const toValue = (cell: SheetCell): CellValue => {
  if (cell === null || typeof cell !== 'object') return cell === '' ? null : cell
  if (cell.kind === 'date') return new Date(cell.day * MILLISECONDS_A_DAY)
  return cell.kind === 'number' ? cell.value : cell.shown || null
}

const toStyle = (look: CellLook): CellStyle => ({
  font: {
    ...(look.bold && { bold: true }),
    ...(look.italic && { italic: true }),
    ...(look.size && { size: look.size }),
    ...(look.color && { color: { rgb: look.color } }),
  },
  ...(look.background && {
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: look.background } },
  }),
  alignment: {
    ...(look.isCentered && { horizontal: 'center' }),
    ...(look.isWrapped && { wrapText: true }),
    vertical: 'center',
  },
  ...(look.format && { numFmt: look.format }),
})

const toDropdown = ({ column, firstRow, lastRow, source }: Dropdown): DataValidation => ({
  type: 'list',
  ...(typeof source === 'string' ? { formula1: source } : { values: [...source] }),
  range: `${cellName(firstRow, column)}:${cellName(lastRow, column)}`,
  allowBlank: true,
  showErrorMessage: false,
})

/** What a cell needs besides its value and its column's format, or null. */
const specialOf = (cell: SheetCell, columnFormat: string | undefined): Partial<Cell> | null => {
  if (cell === null || typeof cell !== 'object') return null
  if (cell.kind === 'error' && cell.shown === '') return { formula: 'NA()' }
  if (cell.kind !== 'date' || (cell.precision === 'day' && columnFormat)) return null
  return { style: { numFmt: DATE_FORMATS[cell.precision] } }
}

/** Cells that need more than their column's format: looks, notes, partial dates, formulas never computed. */
const toSpecialCells = (sheet: SheetLayout): Map<string, Partial<Cell>> => {
  const special = new Map<string, Partial<Cell>>()
  const change = (row: number, column: number, cell: Partial<Cell>) => {
    const key = `${row},${column}`
    special.set(key, { ...special.get(key), ...cell })
  }
  for (const [row, cells] of sheet.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      const needs = specialOf(cell, sheet.columns?.[column]?.format)
      if (needs) change(row, column, needs)
    }
  }
  for (const { row, column, value } of sheet.looks ?? []) change(row, column, { style: toStyle(value) })
  for (const { row, column, value } of sheet.notes ?? []) change(row, column, { comment: { text: value } })
  return special
}

const toSheet = (sheet: SheetLayout): WriteSheet => ({
  name: sheet.name,
  rows: sheet.cells.map((row) => row.map(toValue)),
  cells: toSpecialCells(sheet),
  merges: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  })),
  columns: (sheet.columns ?? []).map(({ width, format }) => ({
    ...(width && { width }),
    ...(format && { numFmt: format }),
  })),
  dataValidations: (sheet.dropdowns ?? []).map(toDropdown),
  ...(sheet.frozenRows && { freezePane: { rows: sheet.frozenRows } }),
  ...(sheet.isHidden && { hidden: true }),
})

/** The bytes of an .xlsx file with these sheets. Dates are calendar days of the 1900 system. */
export const writeXlsx = (sheets: readonly SheetLayout[]): Promise<Uint8Array> =>
  writeWorkbook({
    sheets: sheets.map(toSheet),
    defaultFont: { name: 'Times New Roman', size: 12 },
  })
