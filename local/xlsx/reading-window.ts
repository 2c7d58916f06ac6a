import { MAX_CELLS } from './limits.ts'

/** Rows and columns counted from A1. */
export interface Size {
  readonly rows: number
  readonly columns: number
}

/** How far the cells of one worksheet reach: all of them, and those with a value or a formula. */
export interface SheetExtent {
  readonly all: Size
  readonly used: Size
}

/** The part of every sheet that is read with its formats. */
export interface Window extends Size {
  /** False when used cells stand outside it. */
  readonly holdsAll: boolean
}

const LAST_ROWS = 1_048_576
const COLUMN_STEPS = [19, 25, 32, 50, 100, 200, 500, 1000, 4000, 16_384]

/** Windows that can be read whatever stands in them, from tall to wide. */
export const WINDOWS: readonly Size[] = COLUMN_STEPS.map((columns) => ({
  rows: Math.min(LAST_ROWS, Math.floor(MAX_CELLS / columns)),
  columns,
}))

const union = (sizes: readonly Size[]): Size => ({
  rows: Math.max(1, ...sizes.map(({ rows }) => rows)),
  columns: Math.max(1, ...sizes.map(({ columns }) => columns)),
})

const canBeRead = (all: Size, window: Size): boolean =>
  Math.min(all.rows, window.rows) * Math.min(all.columns, window.columns) <= MAX_CELLS

/**
 * All used cells if the sheets are dense enough, or the one of `WINDOWS` that holds most of them.
 * `usedIn` counts the used cells in each of `WINDOWS`.
 */
export const chooseWindow = (extents: readonly SheetExtent[], usedIn: readonly number[]): Window => {
  const whole = union(extents.map(({ used }) => used))
  if (extents.every(({ all }) => canBeRead(all, whole))) return { ...whole, holdsAll: true }
  const best = WINDOWS[usedIn.indexOf(Math.max(...usedIn))] ?? whole
  return { ...best, holdsAll: false }
}
