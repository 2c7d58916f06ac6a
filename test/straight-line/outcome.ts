import type { SheetKey } from '../../shared/forms/so-don-vi/index.ts'
import type { SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import type { Figures } from './figures.ts'

/** One problem at its place; `row` 1-based, null of a whole sheet. */
export interface FoundPlace {
  readonly rule: string
  readonly sheet: SheetKey
  readonly row: number | null
  readonly column: string | null
}

/** What a peer says of a problem; ours also says a sentence and a repair. */
export interface FoundIssue extends FoundPlace {
  readonly row: number
  readonly column: string
  readonly value: SheetCell | undefined
}

/** What checking a workbook comes to. */
export interface Outcome {
  readonly issues: number
  /** Asked for only to compare; not part of the work. */
  readonly places: () => readonly FoundPlace[]
  readonly figures: () => Figures
}

/** A way to check a workbook, from cells to issues and figures. */
export type Check = (grids: readonly SheetGrid[]) => Outcome | Promise<Outcome>

/** A peer's outcome. */
export const outcomeOf = (issues: readonly FoundIssue[], figures: Figures): Outcome => ({
  issues: issues.length,
  places: () => issues,
  figures: () => figures,
})
