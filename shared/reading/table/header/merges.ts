import type { Merge } from '../../grid.ts'

/** The merges of a sheet by their first row. */
export interface MergeIndex {
  /** Those whose top stands in these 0-based rows, both inside, from the topmost. */
  readonly topIn: (first: number, last: number) => readonly Merge[]
}

export const indexMerges = (merges: readonly Merge[]): MergeIndex => {
  const sorted = [...merges].sort((a, b) => a.top - b.top)
  /** The first merge that begins at a row or after it. */
  const firstFrom = (row: number): number => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle]?.top ?? 0) < row) low = middle + 1
      else high = middle
    }
    return low
  }
  return { topIn: (first, last) => sorted.slice(firstFrom(first), firstFrom(last + 1)) }
}
