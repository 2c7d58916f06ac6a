import { createHashChains, hashText } from './hash-chains.ts'
import type { Repeat } from './table.ts'

const FIRST_SMALL = 0x61

/** The text in upper case; digits and capitals of ASCII are so already. */
const inUpperCase = (text: string): string => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= FIRST_SMALL) return text.toUpperCase()
  return text
}

/** The records that hold a value which an earlier record already holds; blanks never count. */
export const findRepeats = (
  column: string,
  size: number,
  at: (record: number) => string,
): readonly Repeat[] => {
  const firsts = createHashChains(size)
  const repeats: Repeat[] = []
  for (let record = 0; record < size; record++) {
    const value = inUpperCase(at(record))
    if (value === '') continue
    const hash = hashText(value)
    let firstRecord = firsts.latest(hash)
    while (firstRecord >= 0 && inUpperCase(at(firstRecord)) !== value) firstRecord = firsts.older(firstRecord)
    if (firstRecord < 0) firsts.add(hash, record)
    else repeats.push({ record, column, firstRecord })
  }
  return repeats
}
