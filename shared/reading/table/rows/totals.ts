import type { SheetGrid } from '../../grid.ts'
import { parseInteger } from '../../text/parse-integer.ts'
import { shownText } from '../../text/text.ts'
import type { IntegerColumn, Total } from '../table.ts'
import type { Rows } from './rows.ts'

/** What a record adds to a total: 0 when blank or not summed, NaN when that cannot be known. */
export type Amount = (column: IntegerColumn, record: number) => number

/** Tells the sum of a run of records, `from` inside and `to` outside; NaN when an amount in it is not known. */
const sumsOf = (column: IntegerColumn, size: number, amountOf: Amount) => {
  const sums = new Float64Array(size + 1)
  const unknown = new Int32Array(size + 1)
  for (let i = 0; i < size; i++) {
    const amount = amountOf(column, i)
    sums[i + 1] = (sums[i] ?? 0) + (Number.isNaN(amount) ? 0 : amount)
    unknown[i + 1] = (unknown[i] ?? 0) + (Number.isNaN(amount) ? 1 : 0)
  }
  return (from: number, to: number): number =>
    unknown[from] === unknown[to] ? (sums[to] ?? 0) - (sums[from] ?? 0) : Number.NaN
}

/** How many of the first `size` values, which rise with their index, are below a limit. */
const countBelow = (size: number, valueAt: (i: number) => number, limit: number): number => {
  let [low, high] = [0, size]
  while (low < high) {
    const middle = (low + high) >> 1
    if (valueAt(middle) < limit) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The integers of the total rows with the sums that may stand there; a sum over an unknown cell
 * is NaN. `rowOf` gives the 0-based row of a record.
 */
export const readTotals = (
  grid: SheetGrid,
  rows: Rows,
  columns: readonly IntegerColumn[],
  records: { readonly size: number; readonly rowOf: (i: number) => number; readonly amountOf: Amount },
): readonly Total[] => {
  if (rows.totals.length === 0) return []
  const { size, rowOf, amountOf } = records
  const boundaries = [...rows.groups, ...rows.totals].sort((a, b) => a - b)
  const summed = columns.map((column) => ({ column, sum: sumsOf(column, size, amountOf) }))
  return rows.totals.flatMap((row) => {
    const end = countBelow(size, rowOf, row) || size
    const before = countBelow(boundaries.length, (i) => boundaries[i] ?? 0, row)
    const start = boundaries[before - 1] ?? -1
    const since = Math.min(countBelow(size, rowOf, start + 1), end)
    return summed.flatMap(({ column, sum }) => {
      const cell = grid.cells[row]?.[column.position] ?? null
      const value = parseInteger(cell)
      if (Number.isNaN(value)) return []
      const place = { row: row + 1, column: column.key, shown: shownText(cell) }
      return [{ ...place, value, sinceGroup: sum(since, end), ofAll: sum(0, end) }]
    })
  })
}
