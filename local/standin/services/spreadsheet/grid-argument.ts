import type { Rect } from '../../model/rect.ts'
import { fail } from '../service.ts'

const wrongSize = (what: 'rows' | 'columns', has: number, wanted: number) =>
  `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wanted}.`

/** Refuses a grid whose shape is not the range's, in Google's words. */
export const guardShape = (grid: readonly (readonly unknown[])[], rect: Rect): void => {
  const rows = rect.bottom - rect.top + 1
  const columns = rect.right - rect.left + 1
  if (grid.length !== rows) fail(wrongSize('rows', grid.length, rows))
  for (const row of grid) {
    if (row.length !== columns) fail(wrongSize('columns', row.length, columns))
  }
}

/** One value for each cell of the rectangle, row by row. */
export const gridFrom = <T>(rect: Rect, valueAt: (row: number, column: number) => T): T[][] => {
  const grid: T[][] = []
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line: T[] = []
    for (let column = rect.left; column <= rect.right; column++) line.push(valueAt(row, column))
    grid.push(line)
  }
  return grid
}

/** Visits the cells of the rectangle with the value that the grid has for each. */
export const eachCell = <T>(
  rect: Rect,
  grid: readonly (readonly T[])[],
  visit: (row: number, column: number, value: T) => void,
): void => {
  for (let row = rect.top; row <= rect.bottom; row++) {
    const line = grid[row - rect.top] as readonly T[]
    for (let column = rect.left; column <= rect.right; column++)
      visit(row, column, line[column - rect.left] as T)
  }
}
