import { fold } from '../../reading/fold.ts'
import { createHashChains, hashNumber } from '../../reading/hash-chains.ts'
import type { Table } from '../../reading/table.ts'

/** Records that may be one person: a later one with the first earlier one that it resembles. */
export interface Namesakes {
  readonly record: number
  readonly earlier: number
}

const [A, Z] = [0x61, 0x7a]
const SMALL = 0x20
/** 1 for the letters that never bear a tone: all but a, e, i, o, u, y. */
const CONSONANTS = new Uint8Array(Z + 1).fill(1, A)
for (const vowel of 'aeiouy') CONSONANTS[vowel.charCodeAt(0)] = 0

/** A hash of the day of birth and of those letters of the name that folding leaves as they are. */
const hashOf = (day: number, name: string): number => {
  let hash = day
  for (let i = 0; i < name.length; i++) {
    const letter = name.charCodeAt(i) | SMALL
    if (CONSONANTS[letter] === 1) hash = hashNumber(letter, hash)
  }
  return hash
}

/** Whether the date of birth is full and name and file number are filled. */
const isComparable = (
  { columns: { birthDate, fullName, fileNumber } }: Table<'members'>,
  i: number,
): boolean => birthDate.from(i) === birthDate.to(i) && fullName.isKnown(i) && fileNumber.isKnown(i)

const NONE: readonly number[] = []

/**
 * Pairs with the same folded name, the same full date of birth and different file numbers. Only
 * names of one day and nearly the same letters are compared at all. Of namesakes no more than two
 * are kept, the first and the first with another file number: nobody later can be an answer.
 */
export function* findNamesakes(members: Table<'members'>): Iterable<Namesakes> {
  const { birthDate, fullName, fileNumber } = members.columns
  const kept = createHashChains(members.size)
  const nameOf = (i: number): string => fold(fullName.at(i))
  const isSame = (i: number, j: number) => birthDate.from(i) === birthDate.from(j) && nameOf(i) === nameOf(j)
  const alikeFrom = (i: number, latest: number): readonly number[] => {
    const alike: number[] = []
    for (let j = latest; j >= 0; j = kept.older(j)) if (isSame(i, j)) alike.unshift(j)
    return alike
  }
  const fileOf = (i: number): string => fileNumber.at(i).toUpperCase()
  for (let i = 0; i < members.size; i++) {
    if (!isComparable(members, i)) continue
    const hash = hashOf(birthDate.from(i), fullName.at(i))
    const latest = kept.latest(hash)
    const alike = latest < 0 ? NONE : alikeFrom(i, latest)
    const earlier = alike.find((j) => fileOf(i) !== fileOf(j))
    if (earlier !== undefined) yield { record: i, earlier }
    if (alike.length === 0 || (alike.length === 1 && earlier !== undefined)) kept.add(hash, i)
  }
}
