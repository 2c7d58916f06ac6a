import { hashConsonants } from '../../reading/consonants.ts'
import { fold } from '../../reading/fold.ts'
import { createHashChains } from '../../reading/hash-chains.ts'
import type { Table } from '../../reading/table.ts'

/** Records that may be one person: a later one with the first earlier one that it resembles. */
export interface Namesakes {
  readonly record: number
  readonly earlier: number
}

/** Whether the date of birth is full and name and file number are filled. */
const isComparable = (
  { columns: { birthDate, fullName, fileNumber } }: Table<'members'>,
  i: number,
): boolean => birthDate.from(i) === birthDate.to(i) && fullName.isKnown(i) && fileNumber.isKnown(i)

/** The comparable records that share day of birth and consonants with another, in order. */
const findAlike = (members: Table<'members'>): readonly number[] => {
  const { birthDate, fullName } = members.columns
  const firsts = createHashChains(members.size)
  const isAlike = new Uint8Array(members.size)
  for (let i = 0; i < members.size; i++) {
    if (!isComparable(members, i)) continue
    const hash = hashConsonants(fullName.at(i), birthDate.from(i))
    const first = firsts.latest(hash)
    if (first < 0) firsts.add(hash, i)
    else isAlike[first] = isAlike[i] = 1
  }
  const alike: number[] = []
  for (let i = 0; i < members.size; i++) if (isAlike[i] === 1) alike.push(i)
  return alike
}

/** The first of some namesakes, and the first with another file number, −1 while there is none. */
interface Kept {
  readonly first: number
  other: number
}

/**
 * Pairs with the same folded name, the same full date of birth and different file numbers. Only
 * names of one day and nearly the same letters are folded at all. Of namesakes no more than two
 * are kept: nobody later can be an answer.
 */
export function* findNamesakes(members: Table<'members'>): Iterable<Namesakes> {
  const { birthDate, fullName, fileNumber } = members.columns
  const fileOf = (i: number): string => fileNumber.at(i).toUpperCase()
  const namesakes = new Map<string, Kept>()
  for (const i of findAlike(members)) {
    const key = `${birthDate.from(i)} ${fold(fullName.at(i))}`
    const kept = namesakes.get(key)
    if (kept === undefined) {
      namesakes.set(key, { first: i, other: -1 })
      continue
    }
    const earlier = fileOf(kept.first) === fileOf(i) ? kept.other : kept.first
    if (earlier < 0) continue
    yield { record: i, earlier }
    if (kept.other < 0) kept.other = i
  }
}
