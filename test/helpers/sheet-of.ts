import type { Merge, SheetCell, SheetGrid } from '../../shared/reading/grid.ts'

/** A sheet from its rows, A1 first. */
export const sheetOf = (
  name: string,
  cells: readonly (readonly SheetCell[])[],
  merges: readonly Merge[] = [],
): SheetGrid => ({ name, cells, merges })
