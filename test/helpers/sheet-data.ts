import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import { cellName } from '../../shared/reading/text/cell-name.ts'

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A cell as XML; dates and formatted numbers as the text they show. */
const cellXml = (cell: SheetCell, name: string): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c r="${name}" t="b"><v>${cell ? 1 : 0}</v></c>`
  const text = typeof cell === 'string' ? cell : (cell.shown ?? '')
  return `<c r="${name}" t="str"><v>${escapeXml(text)}</v></c>`
}

/** The rows of a sheet as XML, from its 0-based first row. */
export const rowsXml = (cells: SheetGrid['cells'], first = 0): string =>
  cells
    .map((row, r) => {
      const inside = row.map((cell, c) => cellXml(cell, cellName(first + r, c))).join('')
      return `<row r="${first + r + 1}">${inside}</row>`
    })
    .join('')

/** The sheets of a workbook as XML by name, each with more rows and what follows them. */
export const sheetsXml = (
  grids: readonly SheetGrid[],
  more: Readonly<Record<string, { readonly rows?: string; readonly after?: string }>> = {},
): Record<string, string> =>
  Object.fromEntries(
    grids.map(({ name, cells }) => [
      name,
      `<sheetData>${rowsXml(cells)}${more[name]?.rows ?? ''}</sheetData>${more[name]?.after ?? ''}`,
    ]),
  )
