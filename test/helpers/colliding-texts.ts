import { hashText } from '../../shared/reading/text/hash-chains.ts'

/** Two texts in which the same hash ends, going on from another. */
export const collidingPair = (from: number): readonly [string, string] => {
  const seen = new Map<number, string>()
  for (let i = 0; ; i++) {
    // Spread over all codes of seven signs: short ones hash too well to collide.
    const text = (Math.imul(i, 0x9e3779b1) >>> 0).toString(36).toUpperCase().padStart(7, '0')
    const hash = hashText(text, from)
    const other = seen.get(hash)
    if (other !== undefined) return [other, text]
    seen.set(hash, text)
  }
}

/** 2 ** `pairs` texts of one length that all end in one hash, going on from `from`. */
export const collidingTexts = (pairs: number, from: number): readonly string[] => {
  let texts = ['']
  let hash = from
  for (let i = 0; i < pairs; i++) {
    const pair = collidingPair(hash)
    hash = hashText(pair[0], hash)
    texts = texts.flatMap((text) => pair.map((next) => text + next))
  }
  return texts
}
