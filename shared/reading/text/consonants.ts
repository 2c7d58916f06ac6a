import { hashNumber } from './hash-chains.ts'

const [A, Z] = [0x61, 0x7a]
const SMALL = 0x20
/** The letters that may bear a tone: a, e, i, o, u, y. */
const TONED = new Set([0x61, 0x65, 0x69, 0x6f, 0x75, 0x79])

/** 1 for the ASCII consonants, small and capital. */
const IS_CONSONANT = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = code | SMALL
  return code > SMALL && letter >= A && letter <= Z && !TONED.has(letter) ? 1 : 0
})

/**
 * A hash of those letters of a text that neither folding nor decoding changes, going on from another
 * hash: texts with different hashes are different words, however they are written.
 */
export const hashConsonants = (text: string, from = 0): number => {
  let hash = from
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (IS_CONSONANT[code] === 1) hash = hashNumber(code | SMALL, hash)
  }
  return hash
}

/** The same of a header, label or list value, which may be followed by a bracket. */
export const hashLabel = (text: string): number => {
  const bracket = text.search(/[([]/)
  return hashConsonants(bracket < 0 ? text : text.slice(0, bracket))
}

const FIRST = 3
const [ROUND, SQUARE] = [0x28, 0x5b]

/** The first three of those letters before a bracket, as one number: a look that most texts do not outlast. */
export const firstConsonants = (text: string): number => {
  let found = 0
  let left = FIRST
  for (let i = 0; left > 0 && i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === ROUND || code === SQUARE) break
    if (IS_CONSONANT[code] !== 1) continue
    found = found * SMALL + (code & (SMALL - 1))
    left--
  }
  return found
}
