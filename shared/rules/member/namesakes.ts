import type { Table } from '../../reading/table/table.ts'
import { hashConsonants } from '../../reading/text/consonants.ts'
import { fold } from '../../reading/text/fold.ts'
import { createHashChains, hashNumber } from '../../reading/text/hash-chains.ts'

/** Records that may be one person: a later one with the first earlier one that it resembles. */
export interface Namesakes {
  readonly record: number
  readonly earlier: number
}

/** Whether the date of birth is full and name and file number are known. */
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
    const hash = hashConsonants(fullName.at(i), hashNumber(birthDate.from(i), firsts.seed))
    const first = firsts.latest(hash)
    if (first < 0) firsts.add(hash, i)
    else isAlike[first] = isAlike[i] = 1
  }
  const alike: number[] = []
  for (let i = 0; i < members.size; i++) if (isAlike[i] === 1) alike.push(i)
  return alike
}

/**
 * Pairs with the same folded name, the same full date of birth and different file numbers: a number
 * that an earlier row holds is unknown, so those that are known differ. Only names of one day and
 * nearly the same letters are folded at all.
 */
export function* findNamesakes(members: Table<'members'>): Iterable<Namesakes> {
  const { birthDate, fullName } = members.columns
  const firsts = new Map<string, number>()
  for (const record of findAlike(members)) {
    const key = `${birthDate.from(record)} ${fold(fullName.at(record))}`
    const earlier = firsts.get(key)
    if (earlier === undefined) firsts.set(key, record)
    else yield { record, earlier }
  }
}
