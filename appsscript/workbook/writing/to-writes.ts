import type { Position } from '../a1.ts'
import type { PlainChange, PlainValue } from './plain-changes.ts'

/** One service call: values below each other from a cell on, or one value into many cells. */
export type Write =
  | { readonly kind: 'run'; readonly from: Position; readonly values: readonly PlainValue[] }
  | { readonly kind: 'same'; readonly cells: readonly Position[]; readonly value: PlainValue }

type Run = [PlainChange, ...PlainChange[]]

/** Changes of one column, sorted by row, as runs without a gap. */
const runsOf = (column: readonly PlainChange[]): readonly Run[] => {
  const runs: Run[] = []
  for (const change of column) {
    const open = runs[runs.length - 1]
    if (open && open[0].row + open.length === change.row) open.push(change)
    else runs.push([change])
  }
  return runs
}

const grouped = <K>(
  changes: readonly PlainChange[],
  keyOf: (change: PlainChange) => K,
): ReadonlyMap<K, PlainChange[]> => {
  const groups = new Map<K, PlainChange[]>()
  for (const change of changes) {
    const group = groups.get(keyOf(change))
    if (group) group.push(change)
    else groups.set(keyOf(change), [change])
  }
  return groups
}

/**
 * The fewest calls that these rules find for writing some cells of a sheet and no other: a column goes run by
 * run, or, where it has fewer different values than runs, value by value together with other such columns.
 */
export const toWrites = (changes: readonly PlainChange[]): readonly Write[] => {
  const sorted = [...changes].sort((a, b) => a.column - b.column || a.row - b.row)
  const writes: Write[] = []
  const byValue: PlainChange[] = []
  for (const column of grouped(sorted, ({ column }) => column).values()) {
    const runs = runsOf(column)
    if (new Set(column.map(({ after }) => after)).size < runs.length) {
      byValue.push(...column)
      continue
    }
    for (const run of runs) writes.push({ kind: 'run', from: run[0], values: run.map(({ after }) => after) })
  }
  for (const [value, cells] of grouped(byValue, ({ after }) => after)) {
    writes.push({ kind: 'same', cells, value })
  }
  return writes
}
