import type { SheetCell, SheetGrid } from '../../../shared/reading/grid.ts'
import { dateCell } from './date-cells.ts'

/** Cells that came from elsewhere: texts are their own, dates are again one object for equal days. */
export const revive = (grids: readonly SheetGrid[]): readonly SheetGrid[] =>
  grids.map((grid) => ({
    ...grid,
    cells: grid.cells.map((row) =>
      row.map(
        (cell): SheetCell => (typeof cell === 'object' && cell?.kind === 'date' ? dateCell(cell.day) : cell),
      ),
    ),
  }))

/** The same cells with a text of its own in each, as a service or a file gives them. */
export const withFreshTexts = (grids: readonly SheetGrid[]): readonly SheetGrid[] =>
  revive(structuredClone(grids))
