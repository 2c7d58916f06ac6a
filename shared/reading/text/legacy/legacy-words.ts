import { isAscii, isSurelyUnicode, wordsOf } from '../words.ts'

/** What of a column is looked at: enough to be sure, whatever stands in it. */
const LOOKED_AT = 200_000
const DIFFERENT_WORDS = 10_000
export const BEGINNING = 200

/** The different words of a column. */
export interface Words {
  /** Those beyond ASCII that are not surely Unicode. */
  readonly strange: ReadonlySet<string>
  /** Whether some word is in ASCII, or some text surely Unicode. */
  readonly hasAscii: boolean
  readonly hasUnicode: boolean
}

const ASCII_LETTER = 1
const UNICODE = 2
const FOREIGN = 4
const OTHER = 8

/** A word in ASCII; a letter alone or a Roman number only numbers what the others name. */
const isNamingWord = (word: string): boolean => isAscii(word) && !/^(?:[A-Z]|[IVXLCDM]+)$/i.test(word)

/** What a character says of the encoding of its text. */
const SAYS = new Uint8Array(0x1f00).fill(OTHER)
SAYS.fill(0, 0, 0x80)
SAYS.fill(FOREIGN, 0x80, 0x100)
for (let code = 0; code < SAYS.length; code++) {
  const character = String.fromCharCode(code)
  if (/[A-Za-z]/.test(character)) SAYS[code] = ASCII_LETTER
  else if (isSurelyUnicode(character)) SAYS[code] = UNICODE
  else if (/[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý]/.test(character)) SAYS[code] = OTHER
}

/** What the beginning of a text says, as a sum: one look at each character. */
const lookAt = (text: string): number => {
  let says = 0
  for (let i = Math.min(text.length, BEGINNING) - 1; i >= 0; i--) says |= SAYS[text.charCodeAt(i)] ?? OTHER
  return says
}

/** Whether a text can hold evidence: it is beyond ASCII, and not all in good Unicode. */
const isTelling = (says: number): boolean => says > ASCII_LETTER && (says & (UNICODE | FOREIGN)) !== UNICODE

/** Takes the words of a text, and tells how many there are. */
const addWords = (text: string, strange: Set<string>): { count: number; hasAscii: boolean } => {
  const words = wordsOf(text.slice(0, BEGINNING))
  for (const word of words) if (!isAscii(word) && !isSurelyUnicode(word)) strange.add(word)
  return { count: words.length, hasAscii: words.some(isNamingWord) }
}

/** The different words of a column. */
export const collectWords = (texts: Iterable<string>): Words => {
  const strange = new Set<string>()
  let [looked, hasAscii, hasUnicode] = [0, false, false]
  for (const text of texts) {
    const says = lookAt(text)
    hasUnicode ||= (says & UNICODE) !== 0
    hasAscii ||= says === ASCII_LETTER && wordsOf(text.slice(0, BEGINNING)).some(isNamingWord)
    if (!isTelling(says)) continue
    const added = addWords(text, strange)
    looked += added.count
    hasAscii ||= added.hasAscii
    if (looked > LOOKED_AT || strange.size > DIFFERENT_WORDS) break
  }
  return { strange, hasAscii, hasUnicode }
}
