import { fold } from '../../reading/fold.ts'
import type { Table } from '../../reading/table.ts'

/** Records that may be one person: a later one with the first earlier one that it resembles. */
export interface Namesakes {
  readonly record: number
  readonly earlier: number
}

const LONGEST_NAME = 256

/** Length of the folded name: a repaired name keeps its length when folded, unless it breaks a line. */
const lengthOf = (name: string): number => (/[\r\n]/.test(name) ? fold(name).length : name.length)

/** NaN unless the date of birth is full and name and file number are filled. */
const keyOf = ({ columns: { birthDate, fullName, fileNumber } }: Table<'members'>, i: number): number => {
  if (birthDate.from(i) !== birthDate.to(i) || !fullName.isKnown(i) || !fileNumber.isKnown(i))
    return Number.NaN
  return birthDate.from(i) * LONGEST_NAME + (lengthOf(fullName.at(i)) % LONGEST_NAME)
}

/**
 * Pairs with the same folded name, the same full date of birth and different file numbers. Only
 * names of one day and length are compared at all.
 */
export function* findNamesakes(members: Table<'members'>): Iterable<Namesakes> {
  const { fullName, fileNumber } = members.columns
  const latest = new Map<number, number>()
  const previous = new Int32Array(members.size).fill(-1)
  const folded: string[] = []
  const nameOf = (i: number): string => (folded[i] ??= fold(fullName.at(i)))
  const isNamesake = (i: number, j: number): boolean =>
    nameOf(i) === nameOf(j) && fileNumber.at(i).toUpperCase() !== fileNumber.at(j).toUpperCase()
  for (let i = 0; i < members.size; i++) {
    const key = keyOf(members, i)
    if (Number.isNaN(key)) continue
    const chain = latest.get(key) ?? -1
    let earlier = -1
    for (let j = chain; j >= 0; j = previous[j] ?? -1) if (isNamesake(i, j)) earlier = j
    if (earlier >= 0) yield { record: i, earlier }
    previous[i] = chain
    latest.set(key, i)
  }
}
