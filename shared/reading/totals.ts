import type { SheetGrid } from '../sheets/grid.ts'
import { parseInteger } from './parse-integer.ts'
import type { Rows } from './rows.ts'
import type { IntegerColumn, Total } from './table.ts'

/** What a record adds to a total: 0 when blank or not summed, NaN when that cannot be known. */
export type Amount = (column: IntegerColumn, record: number) => number

const sum = (column: IntegerColumn, records: readonly number[], amountOf: Amount): number => {
  let total = 0
  for (const i of records) total += amountOf(column, i)
  return total
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
  const boundaries = [...rows.groups, ...rows.totals].sort((a, b) => a - b)
  const all = Array.from({ length: records.size }, (_, i) => i)
  return rows.totals.flatMap((row) => {
    const above = all.filter((i) => records.rowOf(i) < row)
    const start = boundaries.filter((boundary) => boundary < row).pop() ?? -1
    const scope = above.length > 0 ? above : all
    const since = scope.filter((i) => records.rowOf(i) > start)
    return columns.flatMap((column) => {
      const value = parseInteger(grid.cells[row]?.[column.position] ?? null)
      if (Number.isNaN(value)) return []
      return [
        {
          row: row + 1,
          column: column.key,
          value,
          sinceGroup: sum(column, since, records.amountOf),
          ofAll: sum(column, scope, records.amountOf),
        },
      ]
    })
  })
}
