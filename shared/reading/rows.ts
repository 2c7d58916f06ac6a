import type { SheetCell, SheetGrid } from '../sheets/grid.ts'
import type { RowKind } from './row-kind.ts'

type KindOf = (row: readonly SheetCell[], isFirst: boolean) => RowKind

interface Classified {
  readonly row: number
  readonly kind: RowKind
}

/** The rows after a header, told apart. All rows are 0-based. */
export interface Rows {
  readonly data: readonly number[]
  /** Total rows that stand for all or some of the data, not under a `Trong đó`. */
  readonly totals: readonly number[]
  readonly groups: readonly number[]
  /** Every filled row that is no data, in order. */
  readonly skipped: readonly number[]
}

/** Filled rows with their kind; what follows `Trong đó` is partial until the next total. */
const classify = (grid: SheetGrid, firstRow: number, kindOf: KindOf): readonly Classified[] => {
  const kinds: Classified[] = []
  let isPartial = false
  for (let row = firstRow; row < grid.cells.length; row++) {
    const kind = kindOf(grid.cells[row] ?? [], kinds.length === 0)
    if (kind === 'blank') continue
    if (kind === 'total') isPartial = false
    if (kind === 'partial') isPartial = true
    kinds.push({ row, kind: isPartial ? 'partial' : kind })
  }
  return kinds
}

/** Sorts the rows after the header; what follows the last data or total row is the signature block. */
export const sortRows = (grid: SheetGrid, firstRow: number, kindOf: KindOf): Rows => {
  const kinds = classify(grid, firstRow, kindOf)
  const lastData = kinds.reduce((last, { kind, row }) => (kind === 'data' ? row : last), -1)
  const firstData = kinds.find(({ kind }) => kind === 'data')?.row ?? lastData
  const isData = ({ kind, row }: Classified) =>
    kind === 'data' || (kind === 'perhaps' && firstData < row && row < lastData)
  const rowsOf = (kind: RowKind) => kinds.filter((entry) => entry.kind === kind).map(({ row }) => row)
  return {
    data: kinds.filter(isData).map(({ row }) => row),
    totals: rowsOf('total'),
    groups: rowsOf('group'),
    skipped: kinds.filter((entry) => !isData(entry)).map(({ row }) => row),
  }
}
