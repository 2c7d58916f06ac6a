import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import { cellPlace } from '../../shared/reading/text/cell-name.ts'
import type { SheetSnapshot } from '../standin/snapshot.ts'
import type { At, CellLook, SheetLayout } from '../xlsx/sheet-layout.ts'
import { type Office, PROVINCE } from './office.ts'

const PIXELS_A_CHARACTER = 7

const colour = (text: string | undefined): string | undefined =>
  /^#[\da-f]{6}$/i.test(text ?? '') ? text?.slice(1).toUpperCase() : undefined

const lookOf = (snapshot: SheetSnapshot, cell: string): CellLook => {
  const background = colour(snapshot.backgrounds[cell])
  const color = colour(snapshot.fontColors[cell])
  const format = snapshot.numberFormats[cell]
  return {
    ...(background && { background }),
    ...(color && { color }),
    ...(snapshot.fontWeights[cell] === 'bold' && { bold: true }),
    ...(format && { format }),
  }
}

const looksOf = (snapshot: SheetSnapshot): readonly At<CellLook>[] => {
  const { backgrounds, fontColors, fontWeights, numberFormats } = snapshot
  const cells = new Set([backgrounds, fontColors, fontWeights, numberFormats].flatMap(Object.keys))
  return Array.from(cells, (cell) => {
    const { row, position } = cellPlace(cell)
    return { row, column: position, value: lookOf(snapshot, cell) }
  })
}

/** A time of day would be lost in a date cell, so such a cell keeps its text. */
const keepTime = (cell: SheetCell): SheetCell =>
  cell !== null && typeof cell === 'object' && cell.kind === 'date' && cell.shown?.includes(':')
    ? cell.shown
    : cell

const toLayout = (grid: SheetGrid, snapshot: SheetSnapshot): SheetLayout => ({
  name: grid.name,
  cells: grid.cells.map((row) => row.map(keepTime)),
  merges: grid.merges,
  looks: looksOf(snapshot),
  frozenRows: snapshot.frozenRows,
  isHidden: snapshot.hidden,
  columns: Array.from({ length: snapshot.maxColumns }, (_, i) => {
    const pixels = snapshot.columnWidths[i + 1]
    return pixels ? { width: Math.round(pixels / PIXELS_A_CHARACTER) } : {}
  }),
})

const isUsed = ({ cells }: SheetGrid): boolean => cells.some((row) => row.length > 0)

/**
 * Has the add-on fill an empty province workbook (*Cập nhật sổ tỉnh*) and returns its sheets. Rejects when
 * the add-on refuses.
 */
export const makeProvinceWorkbook = async (
  office: Office,
  period: string,
): Promise<readonly SheetLayout[]> => {
  const { standin, call } = office
  await standin.open([])
  const reply = await call(PROVINCE, 'refreshProvince', period)
  if (!reply.ok) throw new Error(reply.message)
  const grids = (await standin.grids()).filter(isUsed)
  return Promise.all(grids.map(async (grid) => toLayout(grid, await standin.sheet(grid.name))))
}
