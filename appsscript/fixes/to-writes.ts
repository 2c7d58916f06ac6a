import type { Position } from '../a1.ts'

type Value = string | number

/** A cell and what to write into it. */
export interface Entry extends Position {
  readonly value: Value
}

/** One service call: values below each other from a cell on, or one value into many cells. */
export type Write =
  | { readonly kind: 'run'; readonly from: Position; readonly values: readonly Value[] }
  | { readonly kind: 'same'; readonly cells: readonly Position[]; readonly value: Value }

type Run = [Entry, ...Entry[]]

/** Entries of one column, sorted by row, as runs without a gap. */
const runsOf = (column: readonly Entry[]): readonly Run[] => {
  const runs: Run[] = []
  for (const entry of column) {
    const open = runs[runs.length - 1]
    if (open && open[0].row + open.length === entry.row) open.push(entry)
    else runs.push([entry])
  }
  return runs
}

const grouped = <K>(entries: readonly Entry[], keyOf: (entry: Entry) => K): ReadonlyMap<K, Entry[]> => {
  const groups = new Map<K, Entry[]>()
  for (const entry of entries) {
    const group = groups.get(keyOf(entry))
    if (group) group.push(entry)
    else groups.set(keyOf(entry), [entry])
  }
  return groups
}

/**
 * The fewest calls that these rules find for writing some cells of a sheet and no other: a column goes run by
 * run, or, where it has fewer different values than runs, value by value together with other such columns.
 */
export const toWrites = (entries: readonly Entry[]): readonly Write[] => {
  const sorted = [...entries].sort((a, b) => a.column - b.column || a.row - b.row)
  const writes: Write[] = []
  const byValue: Entry[] = []
  for (const column of grouped(sorted, (entry) => entry.column).values()) {
    const runs = runsOf(column)
    if (new Set(column.map(({ value }) => value)).size < runs.length) {
      byValue.push(...column)
      continue
    }
    for (const run of runs) writes.push({ kind: 'run', from: run[0], values: run.map(({ value }) => value) })
  }
  for (const [value, cells] of grouped(byValue, (entry) => entry.value)) {
    writes.push({ kind: 'same', cells, value })
  }
  return writes
}
