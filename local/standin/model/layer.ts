import type { Rect } from './rect.ts'

/** One property of the cells of a sheet, 0-based; `undefined` where a cell has the default. */
export interface Layer<T> {
  readonly rows: (T | undefined)[][]
}

export const emptyLayer = <T>(): Layer<T> => ({ rows: [] })

export const at = <T>(layer: Layer<T>, row: number, column: number): T | undefined =>
  layer.rows[row]?.[column]

export const put = <T>(layer: Layer<T>, row: number, column: number, value: T | undefined): void => {
  const cells = layer.rows[row]
  if (cells) {
    if (value !== undefined || column < cells.length) padTo(cells, column)[column] = value
    return
  }
  if (value === undefined) return
  while (layer.rows.length < row) layer.rows.push([])
  const fresh: (T | undefined)[] = []
  padTo(fresh, column)[column] = value
  layer.rows[row] = fresh
}

/** Without holes, so that V8 keeps rows as plain arrays. */
const padTo = <T>(cells: (T | undefined)[], length: number): (T | undefined)[] => {
  while (cells.length < length) cells.push(undefined)
  return cells
}

/** Gives every cell of the rectangle the same value. */
export const fill = <T>(layer: Layer<T>, rect: Rect, value: T | undefined): void => {
  for (let row = rect.top; row <= rect.bottom; row++) {
    for (let column = rect.left; column <= rect.right; column++) put(layer, row, column, value)
  }
}

/** The cells of the rectangle that hold something, row by row. */
export function* cellsIn<T>(
  layer: Layer<T>,
  rect: Rect,
): Generator<{ row: number; column: number; value: T }> {
  const last = Math.min(rect.bottom, layer.rows.length - 1)
  for (let row = rect.top; row <= last; row++) {
    const cells = layer.rows[row] ?? []
    const end = Math.min(rect.right, cells.length - 1)
    for (let column = rect.left; column <= end; column++) {
      const value = cells[column]
      if (value !== undefined) yield { row, column, value }
    }
  }
}

/** Number of rows up to the last one that holds something. */
export const usedRows = <T>(layer: Layer<T>): number => {
  for (let row = layer.rows.length - 1; row >= 0; row--) {
    if (layer.rows[row]?.some((value) => value !== undefined)) return row + 1
  }
  return 0
}

/** Number of columns up to the last one that holds something. */
export const usedColumns = <T>(layer: Layer<T>): number => {
  let used = 0
  for (const cells of layer.rows) {
    let column = cells.length
    while (column > used && cells[column - 1] === undefined) column--
    used = Math.max(used, column)
  }
  return used
}

export const insertRows = <T>(layer: Layer<T>, before: number, count: number): void => {
  if (before < layer.rows.length) layer.rows.splice(before, 0, ...Array.from({ length: count }, () => []))
}

export const deleteRows = <T>(layer: Layer<T>, first: number, count: number): void => {
  layer.rows.splice(first, count)
}

export const insertColumns = <T>(layer: Layer<T>, before: number, count: number): void => {
  const blank = Array.from({ length: count }, () => undefined)
  for (const cells of layer.rows) if (before < cells.length) cells.splice(before, 0, ...blank)
}

export const deleteColumns = <T>(layer: Layer<T>, first: number, count: number): void => {
  for (const cells of layer.rows) cells.splice(first, count)
}
