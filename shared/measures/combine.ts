import type { Selected, Selection } from './selection.ts'

/** Records of which all conditions hold; the first one finds them, so the rarest stands first. */
export const everyOf = (selections: readonly Selection[]): Selected => {
  const [first, ...others] = selections
  if (!first) return { holds: () => true }
  return {
    holds: (i) => selections.every(({ holds }) => holds(i)),
    list: () => others.reduce((records, { holds }) => records.filter(holds), first.records()),
  }
}

/** Two lists of records in the order of the sheet as one, each record once. */
export const together = (a: readonly number[], b: readonly number[]): readonly number[] => {
  if (a.length === 0) return b
  const both = new Array<number>(a.length + b.length)
  let size = 0
  let next = 0
  for (let i = 0; i < a.length; i++) {
    const record = a[i] ?? 0
    let other = b[next] ?? record
    for (; other < record; other = b[++next] ?? record) both[size++] = other
    if (b[next] === record) next++
    both[size++] = record
  }
  for (; next < b.length; next++) both[size++] = b[next] ?? 0
  both.length = size
  return both
}

/** Records of which one condition holds or more. */
export const someOf = (selections: readonly Selection[]): Selected => ({
  holds: (i) => selections.some(({ holds }) => holds(i)),
  list: () => selections.map(({ records }) => records()).reduce(together, []),
})
