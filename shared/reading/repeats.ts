import type { Repeat } from './table.ts'

/** The records that hold a value which an earlier record already holds; blanks never count. */
export const findRepeats = (
  column: string,
  size: number,
  at: (record: number) => string,
): readonly Repeat[] => {
  const first = new Map<string, number>()
  const repeats: Repeat[] = []
  for (let record = 0; record < size; record++) {
    const value = at(record).toUpperCase()
    if (value === '') continue
    const firstRecord = first.get(value)
    if (firstRecord === undefined) first.set(value, record)
    else repeats.push({ record, column, firstRecord })
  }
  return repeats
}
