import type { Sheet } from 'hucre/xlsx'
import { readXlsx, streamXlsxRows } from 'hucre/xlsx'
import { cellName } from '../../shared/reading/cell-name.ts'
import { LIMITS } from './limits.ts'
import type { Size } from './reading-window.ts'
import type { Stray } from './sheet-grid.ts'
import type { Survey } from './survey.ts'
import { damaged, tooLarge } from './workbook-file-error.ts'

const NO_WORKSHEET = /^Invalid XLSX: missing worksheet file for sheet "(.*)"$/s
const INSIDE = 'nội dung bên trong'

/**
 * The worksheets of a workbook, with what stands in the window. The library refuses a workbook that has a
 * tab of another kind, such as a chart; as many of these as there are in the file are left out.
 */
export const readSheets = async (
  file: Uint8Array,
  window: Size,
  { otherTabs, worksheets, extents }: Survey,
): Promise<readonly Sheet[]> => {
  const range = `A1:${cellName(window.rows - 1, window.columns - 1)}`
  const isCut = extents.some(({ all }) => all.rows > window.rows || all.columns > window.columns)
  const others = new Set<string>()
  for (;;) {
    try {
      const filter = ({ name }: { name: string }) => !others.has(name)
      const { sheets } = await readXlsx(file, { readStyles: true, sheets: filter, ...(isCut && { range }) })
      if (sheets.length > worksheets) throw damaged(INSIDE)
      return sheets
    } catch (error) {
      const [, name] = NO_WORKSHEET.exec(error instanceof Error ? error.message : '') ?? []
      if (name === undefined || others.size >= otherTabs) throw damaged(INSIDE)
      others.add(name)
    }
  }
}

const streamStrays = async (file: Uint8Array, sheet: string, window: Size): Promise<readonly Stray[]> => {
  const strays: Stray[] = []
  for await (const { index, values } of streamXlsxRows(file, { sheet })) {
    const first = index < window.rows ? window.columns : 0
    for (const [i, value] of values.slice(first).entries()) {
      if (value !== null && value !== '') strays.push([index, first + i, value])
    }
  }
  return strays
}

/** The cells of a worksheet that stand outside the window. */
export const readStrays = async (
  file: Uint8Array,
  sheet: string,
  window: Size,
  { places }: Survey,
): Promise<readonly Stray[]> => {
  if (places > LIMITS.places) throw tooLarge('có quá nhiều ô nằm xa bảng dữ liệu')
  try {
    return await streamStrays(file, sheet, window)
  } catch {
    throw damaged(INSIDE)
  }
}
