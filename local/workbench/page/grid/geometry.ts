import type { SheetSnapshot } from '../../../standin/snapshot.ts'

export const ROW_HEIGHT = 22
/** Of the column of row numbers. */
export const NUMBERS_WIDTH = 48
const DEFAULT_WIDTH = 100

/** The columns of a sheet in pixels. */
export interface Geometry {
  /** Of each column, 0-based; hidden ones are shown too. */
  readonly widths: readonly number[]
  /** For CSS, row numbers included. */
  readonly template: string
  readonly total: number
}

export const geometryOf = ({ maxColumns, columnWidths }: SheetSnapshot): Geometry => {
  const widths = Array.from({ length: maxColumns }, (_, i) => columnWidths[i + 1] ?? DEFAULT_WIDTH)
  return {
    widths,
    template: [NUMBERS_WIDTH, ...widths].map((width) => `${width}px`).join(' '),
    total: widths.reduce((sum, width) => sum + width, NUMBERS_WIDTH),
  }
}

/** The 1-based column at a distance from the sheet's left edge, row numbers included; within the sheet. */
export const columnAt = ({ widths }: Geometry, distance: number): number => {
  let right = NUMBERS_WIDTH
  for (const [i, width] of widths.entries()) {
    right += width
    if (distance < right) return i + 1
  }
  return widths.length
}

/** Distance of a column's left edge from the sheet's left edge. */
export const leftOf = ({ widths }: Geometry, column: number): number =>
  widths.slice(0, column - 1).reduce((sum, width) => sum + width, NUMBERS_WIDTH)
