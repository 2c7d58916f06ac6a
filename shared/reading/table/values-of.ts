import type { SheetCell } from '../grid.ts'

/** Rows up to this width are looked through place by place. */
const WIDE = 1024

/** The cells of a row in order, without their places; of a wide row only those that are there. */
export const valuesOf = (row: readonly SheetCell[]): readonly SheetCell[] =>
  row.length > WIDE ? Object.values(row) : row

/** The same with their 0-based places. */
export function* placedValuesOf(row: readonly SheetCell[]): Iterable<readonly [number, SheetCell]> {
  if (row.length <= WIDE) yield* row.entries()
  else for (const [position, cell] of Object.entries(row)) yield [Number(position), cell]
}
