import { isVietnameseSyllable } from './syllable.ts'
import { TCVN3 } from './tcvn3.ts'
import { toNfc } from './to-nfc.ts'
import { VNI } from './vni.ts'

/** The two encodings that were in use before Unicode: TCVN 5712 VN3 ("ABC") and VNI Windows. */
export type LegacyEncoding = 'TCVN3' | 'VNI'

/** Two codes that make one letter go before one. */
const decodeWith = (table: ReadonlyMap<string, string>) => {
  const codes = [...table.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(codes.join('|'), 'g')
  return (text: string): string => text.replace(pattern, (code) => table.get(code) ?? code)
}

const decodeTcvn3 = decodeWith(TCVN3)

/**
 * The `.Vn…H` fonts of TCVN3 draw the codes of small letters as capitals, so `§¶NG` is ĐẢNG: a
 * word whose ASCII letters are all capitals is read in capitals.
 */
const decodeTcvn3Word = (word: string): string => {
  const decoded = decodeTcvn3(word)
  const ascii = word.replace(/[^A-Za-z]/g, '')
  return /^[A-Z]+$/.test(ascii) && (ascii.length > 1 || decoded.length === 1)
    ? decoded.toUpperCase()
    : decoded
}

const DECODERS: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  TCVN3: (text) => text.replace(/[^\s]+/g, decodeTcvn3Word),
  VNI: decodeWith(VNI),
}

/** The Unicode text (NFC) that a text in a legacy encoding stands for. */
export const decodeLegacy = (text: string, encoding: LegacyEncoding): string =>
  toNfc(DECODERS[encoding](text))

/** A middle dot by itself is punctuation; in a word it may be the `ã` of TCVN3. */
const syllablesOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[^\s\d.,;:/()[\]"'“”!?+\-–_]+/g) ?? []).filter((word) => word !== '·')

/** How many syllables of some texts are impossible in Vietnamese. */
export const countImpossible = (texts: readonly string[]): number => {
  let bad = 0
  for (const text of texts) {
    for (const syllable of syllablesOf(text)) if (!isVietnameseSyllable(syllable)) bad += 1
  }
  return bad
}

/**
 * The encoding of a whole column, or null for Unicode. A single cell cannot be judged ("xã" is
 * also good TCVN3), so the encoding is the one under which the fewest syllables of the column
 * are impossible in Vietnamese, and only if it repairs most of those that were.
 */
export const legacyEncodingOf = (texts: readonly string[]): LegacyEncoding | null => {
  const sample = texts.slice(0, 2000).filter((text) => /[^\x20-\x7e]/.test(text))
  const before = countImpossible(sample)
  if (before === 0) return null
  let best: LegacyEncoding | null = null
  let fewest = before / 2
  for (const encoding of ['TCVN3', 'VNI'] as const) {
    const after = countImpossible(sample.map((text) => decodeLegacy(text, encoding)))
    if (after < fewest) {
      best = encoding
      fewest = after
    }
  }
  return best
}
