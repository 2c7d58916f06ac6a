import type { SheetCell, SheetGrid } from '../../grid.ts'
import type { RowKind } from './row-kind.ts'

type KindOf = (row: readonly SheetCell[], isFirst: boolean) => RowKind

/** The rows after a header, told apart. All rows are 0-based. */
export interface Rows {
  readonly data: readonly number[]
  /** Total rows that stand for all or some of the data, not under a `Trong đó`. */
  readonly totals: readonly number[]
  readonly groups: readonly number[]
  /** Every filled row that is no data, in order. */
  readonly skipped: readonly number[]
}

/** The kind of each row; what follows `Trong đó` is partial until the next total, or until another sheet was glued on. */
const classify = (grid: SheetGrid, firstRow: number, kindOf: KindOf): readonly RowKind[] => {
  const kinds: RowKind[] = []
  let isFirst = true
  let isPartial = false
  for (let row = firstRow; row < grid.cells.length; row++) {
    const kind = kindOf(grid.cells[row] ?? [], isFirst)
    if (kind !== 'blank') isFirst = kind === 'header'
    if (kind === 'total' || kind === 'header') isPartial = false
    if (kind === 'partial') isPartial = true
    kinds.push(isPartial && kind !== 'blank' ? 'partial' : kind)
  }
  return kinds
}

/** Sorts the rows after the header; what follows the last data or total row is the signature block. */
export const sortRows = (grid: SheetGrid, firstRow: number, kindOf: KindOf): Rows => {
  const kinds = classify(grid, firstRow, kindOf)
  const firstData = kinds.indexOf('data')
  const lastData = kinds.lastIndexOf('data')
  const rows = {
    data: [] as number[],
    totals: [] as number[],
    groups: [] as number[],
    skipped: [] as number[],
  }
  for (let i = 0; i < kinds.length; i++) {
    const kind = kinds[i]
    const row = firstRow + i
    if (kind === 'blank') continue
    if (kind === 'data' || (kind === 'perhaps' && firstData < i && i < lastData)) rows.data.push(row)
    else rows.skipped.push(row)
    if (kind === 'total') rows.totals.push(row)
    if (kind === 'group') rows.groups.push(row)
  }
  return rows
}

/** Rows of which it is known already that they are data. */
export const onlyData = (data: readonly number[]): Rows => ({ data, totals: [], groups: [], skipped: [] })
