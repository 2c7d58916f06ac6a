import type { Severity } from '../../shared/rules/issue.ts'

/** One cell before and after, as text. */
export interface ShownChange {
  readonly cell: string
  readonly before: string
  readonly after: string
}

/** A cell by the sheet's official name and A1. */
export interface CellAt {
  readonly sheet: string
  readonly cell: string
}

/** What is repaired together: one cell, or all cells of a column in a legacy encoding, named by its header. */
export interface FixItem extends CellAt {
  /** How many cells; more than the changes listed when the column is long. */
  readonly count: number
  readonly changes: readonly ShownChange[]
}

/** The repairs of one rule; `count` cells may exceed those of the items listed. */
export interface FixGroup {
  readonly rule: string
  readonly severity: Severity
  /** What must hold, one Vietnamese sentence. */
  readonly must: string
  readonly count: number
  readonly items: readonly FixItem[]
}

/** Cells that are left as they are, and a Vietnamese sentence why. */
export interface LeftCell extends CellAt {
  readonly count: number
  readonly reason: string
}

export interface LeftCells {
  /** How many cells, listed or not. */
  readonly count: number
  readonly listed: readonly LeftCell[]
}

export interface FixPreview {
  /** Stands for everything that would be repaired; comes back with the choice. */
  readonly stamp: string
  /** How many cells can be repaired. */
  readonly count: number
  readonly groups: readonly FixGroup[]
  readonly left: LeftCells
}

/** Which repairs of a preview to make: these rules, without these items. */
export interface FixChoice {
  readonly stamp: string
  readonly rules: readonly string[]
  readonly without: readonly CellAt[]
}

/**
 * `changed`: the workbook is no longer as previewed and nothing was written; `stopped`: Google refused
 * midway, and some of the cells may be written. `remaining` cells did not fit what undoing can remember.
 */
export type FixResult =
  | { readonly outcome: 'changed'; readonly preview: FixPreview }
  | { readonly outcome: 'done' | 'stopped'; readonly cells: number; readonly remaining: number }

export interface UndoResult {
  /** How many cells have their old value again. */
  readonly restored: number
  readonly left: LeftCells
}
