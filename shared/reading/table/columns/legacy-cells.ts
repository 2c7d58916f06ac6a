import { isKnownWord } from '../../text/legacy/known-words.ts'
import { decodeLegacy, type LegacyEncoding } from '../../text/legacy/legacy.ts'
import { damageOf, inProperCase, isDoubtful, isProperTrace } from '../../text/legacy/legacy-damage.ts'
import { type IsValue, makesSenseOnlyDecoded } from '../../text/legacy/legacy-encoding.ts'
import { repairedText } from '../../text/text.ts'
import { isAscii, isPossibleText, isSurelyUnicode, wordsOf } from '../../text/words.ts'

/** How a cell of a legacy column is read: its text as Unicode, or null when nobody can tell what it says. */
export type ReadLegacyText = (text: string) => string | null

/** A legal value is no legacy text, and what is no value after decoding either stays as it is. */
export const valueReader =
  (encoding: LegacyEncoding, isValue: IsValue): ReadLegacyText =>
  (text) => {
    if (isValue(text)) return repairedText(text)
    const decoded = decodeLegacy(text, encoding)
    return isValue(decoded) ? repairedText(decoded) : null
  }

/** How many words of a text these workbooks are full of. */
const countKnown = (text: string): number =>
  wordsOf(text).filter((word) => isKnownWord(word.toLowerCase())).length

const ENOUGH = 2000

/** Reads the free texts of a column; those that could be Unicode go with the words that are known, or else with most. */
export const textReader = (encoding: LegacyEncoding, texts: readonly string[]): ReadLegacyText => {
  const sample = texts.slice(0, ENOUGH)
  const damage = damageOf(sample)
  const isProper = sample.some(isProperTrace)
  const isLegacy = (text: string) => wordsOf(text).some((word) => makesSenseOnlyDecoded(word, encoding))
  const isMostlyUnicode = sample.filter(isSurelyUnicode).length > sample.filter(isLegacy).length
  const decode = (text: string): string => {
    const decoded = repairedText(decodeLegacy(text, encoding))
    return isProper && /[a-z]/.test(text) ? inProperCase(decoded) : decoded
  }
  const readPossible = (text: string): string => {
    const decoded = decode(text)
    if (!isPossibleText(decoded) || isDoubtful(text, encoding, damage)) return repairedText(text)
    const gain = countKnown(decoded) - countKnown(text)
    return gain > 0 || (gain === 0 && !isMostlyUnicode) ? decoded : repairedText(text)
  }
  return (text) => {
    if (isAscii(text) || isSurelyUnicode(text)) return repairedText(text)
    if (isPossibleText(text)) return readPossible(text)
    const decoded = decode(text)
    const isCertain = isPossibleText(decoded) && isLegacy(text) && !isDoubtful(text, encoding, damage)
    return isCertain ? decoded : null
  }
}
