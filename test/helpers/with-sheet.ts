import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import { district } from './district.ts'

type Cells = readonly (readonly SheetCell[])[]

/** The sample district, or another one, with the cells of one sheet changed. */
export const withSheet = (
  name: string,
  change: (cells: Cells) => Cells,
  grids: readonly SheetGrid[] = district(),
): readonly SheetGrid[] =>
  grids.map((grid) => (grid.name === name ? { ...grid, cells: change(grid.cells) } : grid))

/** The sample district with one more header on a sheet. */
export const withHeader = (
  name: string,
  header: string,
  grids: readonly SheetGrid[] = district(),
): readonly SheetGrid[] =>
  withSheet(name, (cells) => cells.map((row, i) => (i === 0 ? [...row, header] : row)), grids)
