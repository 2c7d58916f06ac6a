import { createHashChains, hashText } from '../../text/hash-chains.ts'
import type { Repeat } from '../table.ts'

const FIRST_SMALL = 0x61

/** The text in upper case; digits and capitals of ASCII are so already. */
const inUpperCase = (text: string): string => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= FIRST_SMALL) return text.toUpperCase()
  return text
}

/** The records of a column that hold a value which an earlier record already holds, found while it is read. */
export interface Repeats {
  readonly found: readonly Repeat[]
  /** Takes the value of the next record and tells whether an earlier one holds it; blank ones never count. */
  readonly isRepeat: (record: number, value: string) => boolean
}

export const createRepeats = (
  { key, size }: { readonly key: string; readonly size: number },
  at: (record: number) => string,
  seed?: number,
): Repeats => {
  const firsts = createHashChains(size, seed)
  const found: Repeat[] = []
  const isRepeat = (record: number, text: string): boolean => {
    const value = inUpperCase(text)
    if (value === '') return false
    const hash = hashText(value, firsts.seed)
    let firstRecord = firsts.latest(hash)
    while (firstRecord >= 0 && inUpperCase(at(firstRecord)) !== value) firstRecord = firsts.older(firstRecord)
    if (firstRecord < 0) firsts.add(hash, record)
    else found.push({ record, column: key, firstRecord })
    return firstRecord >= 0
  }
  return { found, isRepeat }
}
