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

/** 0 where decoding changes nothing: ASCII, and those letters and marks of Unicode that no code or case tells of. */
const MAY_BE_CODE = new Uint8Array(0x1f00).fill(1)
MAY_BE_CODE.fill(0, 0, 0x80)
MAY_BE_CODE.fill(0, 0x1ea0, 0x1efa)
for (const letter of '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323ĂăĨĩŨũƯư')
  MAY_BE_CODE[letter.charCodeAt(0)] = 0
// After ơ a horn may be lost, see `decodeLegacy`.
for (const letter of 'ỚớỜờỞởỠỡỢợ') MAY_BE_CODE[letter.charCodeAt(0)] = 1

const mayHoldCode = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (MAY_BE_CODE[text.charCodeAt(i)] !== 0) return true
  return false
}

/**
 * Whether a text is what is left of a column in a legacy encoding: a word makes sense only decoded, and shows it by
 * itself or beside others that are none as they stand, which together hold more than one strange sign. A text in the
 * letters of Vietnamese, one of them only in Unicode, is none.
 */
export const isLegacyLeftover = (text: string): boolean => {
  const isAllPlain = isPlain(text)
  if (isAllPlain && (isAscii(text) || isSurelyUnicode(text))) return false
  if (!mayHoldCode(text)) return false
  const words = wordsOf(text)
  if (!words.some((word) => mayHoldCode(word) && !isPossible(word))) return false
  const strange = words.filter((word) => !isPossible(word))
  if (strange.some(isSurelyLegacy)) return true
  if (isAllPlain) return false
  const signs = new Set(strange.flatMap((word) => word.match(/[^\p{ASCII}]/gu) ?? []))
  return (
    signs.size >= FEWEST_SIGNS &&
    LEGACY_ENCODINGS.some((encoding) => strange.some((word) => makesSenseOnlyDecoded(word, encoding)))
  )
}
