import { fold } from '../../reading/fold.ts'
import type { Table } from '../../reading/table.ts'

/** Records that may be one person, the later one with the first earlier one it resembles. */
export interface Namesakes {
  readonly record: number
  readonly earlier: number
}

const isComparable = ({ columns }: Table<'members'>, i: number): boolean =>
  columns.birthDate.from(i) === columns.birthDate.to(i) &&
  columns.fullName.isKnown(i) &&
  columns.fileNumber.isKnown(i)

/**
 * Pairs with the same folded name, the same full date of birth and different file numbers.
 * Records of one day are chained, so that a name is folded only when its day stands twice.
 */
export function* findNamesakes(members: Table<'members'>): Iterable<Namesakes> {
  const { birthDate, fullName, fileNumber } = members.columns
  const latest = new Map<number, number>()
  const previous = new Int32Array(members.size).fill(-1)
  const folded: string[] = []
  const nameOf = (i: number): string => (folded[i] ??= fold(fullName.at(i)))
  const isNamesake = (i: number, j: number): boolean =>
    nameOf(i) === nameOf(j) && fileNumber.at(i).toUpperCase() !== fileNumber.at(j).toUpperCase()
  for (let i = 0; i < members.size; i++) {
    if (!isComparable(members, i)) continue
    let earlier = -1
    const chain = latest.get(birthDate.from(i)) ?? -1
    for (let j = chain; j >= 0; j = previous[j] ?? -1) if (isNamesake(i, j)) earlier = j
    if (earlier >= 0) yield { record: i, earlier }
    previous[i] = chain
    latest.set(birthDate.from(i), i)
  }
}
