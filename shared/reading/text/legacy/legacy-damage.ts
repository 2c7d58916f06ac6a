import { isPossible, isPossibleText, isSurelyUnicode, isWellToned, wordsOf } from '../words.ts'
import { isKnownWord } from './known-words.ts'
import { decodeLegacy, type LegacyEncoding } from './legacy.ts'

/** Whether a decoded word can have been meant. */
const isMeant = (decoded: string): boolean => isPossible(decoded) && isWellToned(decoded)

const isKnown = (word: string): boolean => isKnownWord(word.toLowerCase())

/** Codes of TCVN3 that programs take for capital or small letters, and of which they change the case. */
const SMALL_LETTER = /[a-zß-öø-þ]/
const CAPITAL_IN_WORD = /[A-Za-z][À-ÖØ-Þ]/
const CAPITALS = /[À-ÖØ-Þ]/g
const SMALLS = /[ß-öø-þ]/g

/** NFKC turned `¹`, `¨`, `¸`, `¼` into other characters, and `ª` into the letter `a`. */
const NFKC_TRACE = /\u03bc|\u2044| [\u0308\u0327]|[A-Za-z]1[a-z]/
const LOST_BY_NFKC = /[\u00aa\u00b5\u00b9\u00a8\u00b8\u00bc-\u00be]/
const DIGIT_IN_WORD = /\p{L}[123]|[123]\p{L}/u

/** What happened to the texts of a TCVN3 column after they were typed. */
export interface Damage {
  /** Whether a change of case shows: words are impossible that were not before it. */
  readonly isCaseChanged: boolean
  /** Whether there are no capitals within words, which half of the vowels need: LOWER or PROPER may have been there. */
  readonly hasNoCapitals: boolean
  readonly isNormalized: boolean
}

/** Gives back to a word the codes that it had before UPPER, or before LOWER or PROPER. */
const withCaseBack = (text: string, hasNoCapitals: boolean): ((word: string) => string) => {
  if (!SMALL_LETTER.test(text)) {
    return (word) => word.replace(/SS/g, 'ß').replace(CAPITALS, (letter) => letter.toLowerCase())
  }
  return (word) => (hasNoCapitals ? word.replace(SMALLS, (letter) => letter.toUpperCase()) : word)
}

const showsChangeOfCase = (text: string, hasNoCapitals: boolean): boolean => {
  if (isSurelyUnicode(text) || isPossibleText(decodeLegacy(text, 'TCVN3'))) return false
  const back = withCaseBack(text, hasNoCapitals)
  return wordsOf(text).some(
    (word) => !isPossible(decodeLegacy(word, 'TCVN3')) && isMeant(decodeLegacy(back(word), 'TCVN3')),
  )
}

/** What the texts of a column show to have happened to them. */
export const damageOf = (texts: readonly string[]): Damage => {
  const hasNoCapitals = !texts.some((text) => CAPITAL_IN_WORD.test(text))
  return {
    hasNoCapitals,
    isCaseChanged: texts.some((text) => showsChangeOfCase(text, hasNoCapitals)),
    isNormalized:
      texts.some((text) => NFKC_TRACE.test(text)) && !texts.some((text) => LOST_BY_NFKC.test(text)),
  }
}

/**
 * Whether a word that is possible when decoded may have been another one before the damage. Where no damage
 * shows only a known word is preferred to one that is not.
 */
const isOtherMeant = (word: string, before: string, doesDamageShow: boolean): boolean => {
  const [decoded, other] = [decodeLegacy(word, 'TCVN3'), decodeLegacy(before, 'TCVN3')]
  if (before === word || !isMeant(other)) return false
  return doesDamageShow ? !isKnown(decoded) || isKnown(other) : isKnown(other) && !isKnown(decoded)
}

/** Whether it is not certain what a text says that is possible when decoded. VNI has its marks in both cases. */
export const isDoubtful = (text: string, encoding: LegacyEncoding, damage: Damage): boolean => {
  if (encoding !== 'TCVN3') return false
  if (damage.isNormalized && DIGIT_IN_WORD.test(text)) return true
  const back = withCaseBack(text, damage.hasNoCapitals)
  return wordsOf(text).some(
    (word) =>
      isOtherMeant(word, back(word), damage.isCaseChanged) ||
      (damage.isNormalized && isOtherMeant(word, word.replace(/a/g, 'ª'), true)),
  )
}

/** PROPER took signs for the end of a word: `Ph¹m` became `Ph¹M`. */
export const isProperTrace = (text: string): boolean => /[a-z][^\p{ASCII}À-ÖØ-öø-þ][A-Z]/u.test(text)

/** The same words with a capital only at their beginning. */
export const inProperCase = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase())
