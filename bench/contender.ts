import type { SheetCell, SheetGrid } from '../shared/sheets/grid.ts'
import type { TableKey } from '../shared/sheets/index.ts'
import type { Figures } from './figures.ts'

/** One problem at its place; `row` 1-based. */
export interface FoundIssue {
  readonly rule: string
  readonly sheet: TableKey | 'movement'
  readonly row: number
  readonly column: string
  readonly value: SheetCell | undefined
}

/** What checking a workbook comes to. */
export interface Outcome {
  readonly issues: readonly { readonly rule: string }[]
  /** Asked for only to compare; not part of the work. */
  readonly figures: () => Figures
}

/** A way to check a workbook, from cells to issues and figures. */
export type Check = (grids: readonly SheetGrid[]) => Outcome | Promise<Outcome>
