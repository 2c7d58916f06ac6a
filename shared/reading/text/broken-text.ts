import { LEGACY_ENCODINGS } from './legacy/legacy.ts'
import { isSurelyLegacy, makesSenseOnlyDecoded } from './legacy/legacy-encoding.ts'
import { isPlain } from './plain.ts'
import { isAscii, isPossible, isSurelyUnicode, wordsOf } from './words.ts'

/** U+FFFD, which stands for what a program could not read. */
const REPLACEMENT = '\ufffd'
const LOST_IN_WORD = /\p{L}\p{M}*\?\p{L}/u
const ADDRESS = /^(?:https?:|www\.)|^[^?]*\.[a-z]{2,}(?:\/[^?]*)?\?/i

const isLostLetter = (chunk: string): boolean => LOST_IN_WORD.test(chunk) && !ADDRESS.test(chunk)

/** Whether letters of a text are lost: `?` stands for them in any name, elsewhere within a word that is no address. */
export const hasLostLetters = (text: string, isName: boolean): boolean => {
  if (text.includes(REPLACEMENT)) return true
  if (!text.includes('?')) return false
  return isName || text.split(/\s+/).some(isLostLetter)
}

const FEWEST_SIGNS = 2

/**
 * Whether a text is what is left of a column in a legacy encoding: a word makes sense only decoded, and shows it by
 * itself or beside others that are none as they stand, which together hold more than one strange sign. A text in the
 * letters of Vietnamese, one of them only in Unicode, is none.
 */
export const isLegacyLeftover = (text: string): boolean => {
  const isAllPlain = isPlain(text)
  if (isAllPlain && (isAscii(text) || isSurelyUnicode(text))) return false
  const strange = wordsOf(text).filter((word) => !isPossible(word))
  if (strange.some(isSurelyLegacy)) return true
  if (isAllPlain) return false
  const signs = new Set(strange.flatMap((word) => word.match(/[^\p{ASCII}]/gu) ?? []))
  return (
    signs.size >= FEWEST_SIGNS &&
    LEGACY_ENCODINGS.some((encoding) => strange.some((word) => makesSenseOnlyDecoded(word, encoding)))
  )
}
