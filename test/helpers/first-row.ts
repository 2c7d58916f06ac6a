import { readXlsx } from '../../local/xlsx/read-xlsx.ts'
import type { SheetCell } from '../../shared/reading/grid.ts'
import { type XlsxParts, xlsxFile } from './xlsx-file.ts'

/** The XML of a sheet with these cells in its first row. */
export const row = (...cells: string[]): string => `<sheetData><row r="1">${cells.join('')}</row></sheetData>`

/** The first row of a workbook whose only sheet is this XML. */
export const firstRow = async (
  xml: string,
  parts: Partial<XlsxParts> = {},
): Promise<readonly SheetCell[]> => {
  const [grid] = await readXlsx(xlsxFile({ sheets: { T: xml }, ...parts }))
  return grid?.cells[0] ?? []
}

/** The cell of a number in a format; of the dates of 1904 if told so. */
export const dated = async (serial: string, pattern: string, is1904 = false): Promise<SheetCell> =>
  (
    await firstRow(row(`<c r="A1" s="1"><v>${serial}</v></c>`), { formats: ['General', pattern], is1904 })
  )[0] ?? null
