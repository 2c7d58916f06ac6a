import { toNfc } from '../to-nfc.ts'
import { TCVN3 } from './tcvn3.ts'
import { VNI } from './vni.ts'

/** The two encodings that were in use before Unicode: TCVN 5712 VN3 ("ABC") and VNI Windows. */
export const LEGACY_ENCODINGS = ['TCVN3', 'VNI'] as const

export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number]

/** Two codes that make one letter go before one. */
const decodeWith = (table: ReadonlyMap<string, string>) => {
  const codes = [...table.keys()]
  const pairs = codes.filter((code) => code.length > 1)
  const single = `[${codes.filter((code) => code.length === 1).join('')}]`
  const pattern = new RegExp([...pairs, single].join('|'), 'g')
  return (text: string): string => text.replace(pattern, (code) => table.get(code) ?? code)
}

const decodeTcvn3 = decodeWith(TCVN3)

/** ơ without ư never stands before these: the soft hyphen that was ư is lost in many programs. */
const LOST_HORN = /(?<!ư)[ơờởỡớợ](?=(?:c|ng|u)(?!\p{L}))/giu

const withHorn = (text: string): string =>
  text.replace(LOST_HORN, (vowel) => (vowel === vowel.toLowerCase() ? `ư${vowel}` : `Ư${vowel}`))

/** Two capitals or more without an apostrophe between them, and no small letter, of those that are ASCII. */
const isInCapitals = (text: string): boolean => /[A-Z][^a-z']*[A-Z]/.test(text) && !/[a-z]/.test(text)

/** Whether a word of a text shows it to be in capitals; `X· Y` may be the commune named Y. */
const hasWordInCapitals = (text: string): boolean =>
  isInCapitals(text) && text.split(/\s+/).some(isInCapitals)

/**
 * The `.Vn…H` fonts of TCVN3 draw the codes of small letters as capitals, so `®¶NG Bé` is ĐẢNG BỘ: a
 * text, or else a word, whose ASCII letters are all capitals is read in capitals.
 */
const decodeTcvn3Text = (text: string): string => {
  const read = (part: string) => withHorn(decodeTcvn3(part))
  if (!/[A-Z]\S*[A-Z]/.test(text)) return read(text)
  if (hasWordInCapitals(text)) return read(text).toUpperCase()
  return text.replace(/\S+/g, (word) => (isInCapitals(word) ? read(word).toUpperCase() : read(word)))
}

const DECODERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  TCVN3: decodeTcvn3Text,
  VNI: decodeWith(VNI),
}

/** The Unicode text (NFC) that a text in a legacy encoding stands for. */
export const decodeLegacy = (text: string, encoding: LegacyEncoding): string =>
  toNfc(DECODERS[encoding](text))
