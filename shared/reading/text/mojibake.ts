import { isPlain } from './plain.ts'
import { isAscii, isPossibleText, isSurelyUnicode } from './words.ts'

/** What Windows-1252 shows for the bytes 0x80–0x9F; Latin-1 shows nothing for them. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const FIRST_HIGH = 0x80

const BYTE_OF: ReadonlyMap<string, string> = new Map(
  Array.from(HIGH, (shown, i) => [shown, String.fromCharCode(FIRST_HIGH + i)]),
)

/** One byte of a sequence of UTF-8 after the first, as it is shown, without the space that A0 is. */
const NEXT = `[\u0080-\u009f\u00a1-\u00bf${HIGH}]`
/** What the letters of Vietnamese begin with in UTF-8, and the quotation marks. */
const FIRST = /[\u00c2-\u00c6\u00e1\u00e2]/
const HINT = new RegExp(`${FIRST.source}(?:\u00a0|${NEXT})`)
const OF_THREE = new RegExp(`\u00e1[ºª»]${NEXT}`)
const OF_TWO = new RegExp(`[\u00c3-\u00c6]${NEXT}`, 'g')
const SEQUENCE = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/g

/** Whether a character may be the first of such a letter. */
export const mayBeginMojibake = (character: string): boolean => FIRST.test(character)

/** A cheap look whether a text may be UTF-8 that was read as Windows-1252. */
export const mayBeMojibake = (text: string): boolean => HINT.test(text)

const characterOf = (sequence: string): string => {
  const [first = 0, ...rest] = Array.from(sequence, (byte) => byte.charCodeAt(0))
  const start = first & (rest.length === 1 ? 0x1f : 0x0f)
  return String.fromCharCode(rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), start))
}

/** A text whose characters stand for the bytes of UTF-8, read as such; null when they are no UTF-8. */
const decodeOnce = (text: string): string | null => {
  const bytes = Array.from(text, (character) => BYTE_OF.get(character) ?? character).join('')
  const rest = bytes.replace(SEQUENCE, '')
  return rest !== bytes && isAscii(rest) ? bytes.replace(SEQUENCE, characterOf) : null
}

const MOST_TIMES = 3

const decode = (text: string): string | null => {
  let meant = decodeOnce(text)
  for (let times = 1; meant !== null && times < MOST_TIMES; times++) meant = decodeOnce(meant) ?? meant
  return meant
}

const CAPITAL_IN_WORD = /\p{Ll}Ã/u

const isGood = (text: string): boolean =>
  !CAPITAL_IN_WORD.test(text) &&
  isPlain(text.replace(/\s+/g, ' ').trim().normalize('NFC')) &&
  isPossibleText(text)

/**
 * The text that was meant by one that is UTF-8 read as Windows-1252 or Latin-1, perhaps more than once (`Nguyá»…n`);
 * null when it is none, or not certainly Vietnamese: `XÃ` before a hard space is a word.
 */
export const fromMojibake = (text: string): string | null => {
  if (!mayBeMojibake(text) || isGood(text)) return null
  const meant = decode(text)
  return meant !== null && isPossibleText(meant) && !mayBeMojibake(meant) ? meant : null
}

/** Whether a text shows traces of that, although nobody can tell what was meant. */
export const isMojibake = (text: string): boolean =>
  mayBeMojibake(text) &&
  !isSurelyUnicode(text) &&
  (OF_THREE.test(text) || (text.match(OF_TWO)?.length ?? 0) > 1)
