import { isAscii, isPossible, isWellToned, wordsOf } from '../words.ts'
import { isKnownWord } from './known-words.ts'
import { decodeLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from './legacy.ts'
import { BEGINNING, collectWords, type Words } from './legacy-words.ts'

/** So many different texts of a list column are looked at, and so many of another to see that it is clean. */
const DIFFERENT_TEXTS = 10_000
const FIRST_TEXTS = 100
/** So many different words must make sense only decoded. */
const FEWEST_WORDS = 3
const FEWEST_SIGNS = 2
/** So many cells of a list column must become values. */
const FEWEST_CELLS = 2

const HAS_LETTER = /[A-Za-z]/
/** Letters that look like Đ are taken for it, although one is é in TCVN3. */
const HAS_CODE = /[^\p{ASCII}ÐðƉɖ]/u

/** Whether a word is none as it stands, but one when it is decoded. Signs alone may be bullets or ticks. */
export const makesSenseOnlyDecoded = (word: string, encoding: LegacyEncoding): boolean => {
  if (!HAS_LETTER.test(word) || !HAS_CODE.test(word) || isPossible(word)) return false
  const decoded = decodeLegacy(word, encoding)
  return isPossible(decoded) && isWellToned(decoded)
}

/** A sign that nobody types within a word, and no separator; a soft hyphen may be there without being seen. */
const SIGN_IN_WORD = /[A-Za-z][\u00a1-\u00a5\u00a7-\u00ab\u00ae-\u00b6\u00b8-\u00bf][A-Za-z]/
/** The same of a word that is known: any sign there, or one that is no bullet, tick or mark wherever it stands. */
const SIGN_OF_KNOWN = /[A-Za-z][^\p{ASCII}\u00ad][A-Za-z]|[^\p{ASCII}×·«¬ªµ¹÷£¥¤¦ñûþü§¶¸\u00adÐðƉɖ]/u

/** Whether even one sign in a word shows that it is in this encoding. */
const isSureByOneSign = (word: string, encoding: LegacyEncoding): boolean =>
  (isKnownWord(decodeLegacy(word, encoding).toLowerCase()) ? SIGN_OF_KNOWN : SIGN_IN_WORD).test(word)

/** Whether a word shows by itself that it is in a legacy encoding. */
export const isSurelyLegacy = (word: string): boolean =>
  LEGACY_ENCODINGS.some(
    (encoding) => makesSenseOnlyDecoded(word, encoding) && isSureByOneSign(word, encoding),
  )

/** Whether a word that could be one as it stands is known only when it is decoded: `bé` is `bộ`. */
const isKnownOnlyDecoded = (word: string, encoding: LegacyEncoding): boolean =>
  isPossible(word) &&
  !isKnownWord(word.toLowerCase()) &&
  isKnownWord(decodeLegacy(word, encoding).toLowerCase())

/** How many different words speak for an encoding. */
interface Evidence {
  readonly sure: readonly string[]
  /** Whether one sign in any of these is enough. */
  readonly isSureByOneSign: boolean
  readonly likely: number
  readonly known: number
}

const evidenceFor = (words: readonly string[], encoding: LegacyEncoding): Evidence => {
  const sure = words.filter((word) => makesSenseOnlyDecoded(word, encoding))
  return {
    sure,
    isSureByOneSign: sure.every((word) => isSureByOneSign(word, encoding)),
    likely: words.filter((word) => isKnownOnlyDecoded(word, encoding)).length,
    known: sure.filter((word) => isKnownWord(decodeLegacy(word, encoding).toLowerCase())).length,
  }
}

const countSigns = (words: readonly string[]): number =>
  new Set(words.flatMap((word) => word.match(/[^\p{ASCII}]/gu) ?? [])).size

/**
 * Three different words are enough. Fewer are where the column has no others: two beside words that are known only
 * decoded, two that are all of its words beyond ASCII, or one that is, with words known only decoded, all. One sign is
 * no encoding where it may be a stray one.
 */
const isEnough = (evidence: Evidence, { strange, hasAscii, hasUnicode }: Words): boolean => {
  const { sure, likely } = evidence
  if (sure.length === 0 || (countSigns(sure) < FEWEST_SIGNS && !evidence.isSureByOneSign)) return false
  if (sure.length >= FEWEST_WORDS) return true
  if (hasUnicode) return false
  const others = [...strange].filter((word) => word.length > 1).length - sure.length
  if (others === likely && !hasAscii) return true
  return sure.length > 1 && (others === 0 || sure.length + likely >= FEWEST_WORDS)
}

/**
 * The encoding of a column of free text, or null for Unicode. A single cell cannot be judged (`xã` is also good
 * TCVN3), and one stray sign is no evidence: different words must make sense only decoded.
 */
export const legacyEncodingOf = (texts: Iterable<string>): LegacyEncoding | null => {
  const words = collectWords(texts)
  const strange = [...words.strange]
  const [best] = LEGACY_ENCODINGS.map((encoding) => ({ encoding, evidence: evidenceFor(strange, encoding) }))
    .filter(({ evidence }) => isEnough(evidence, words))
    .sort((a, b) => b.evidence.sure.length - a.evidence.sure.length || b.evidence.known - a.evidence.known)
  return best?.encoding ?? null
}

/** Tells the values that a column may hold from other texts. */
export type IsValue = (text: string) => boolean

/**
 * The encoding of a list column, judged by its list alone: of the texts that are no value two at least, and half, must
 * become values.
 */
export const legacyEncodingOfValues = (texts: Iterable<string>, isValue: IsValue): LegacyEncoding | null => {
  const counts = new Map<string, { cells: number }>()
  let filled = 0
  for (const text of texts) {
    filled += 1
    const count = counts.get(text)
    if (count) count.cells += 1
    else if (counts.size < DIFFERENT_TEXTS) counts.set(text, { cells: 1 })
  }
  for (const [text, { cells }] of counts) {
    const isOne = isValue(text)
    if (isOne) filled -= cells
    if (isOne || isAscii(text) || text.length > BEGINNING) counts.delete(text)
  }
  const becomeValues = (encoding: LegacyEncoding): number =>
    [...counts].reduce(
      (sum, [text, { cells }]) => sum + (isValue(decodeLegacy(text, encoding)) ? cells : 0),
      0,
    )
  const [best] = LEGACY_ENCODINGS.map((encoding) => ({ encoding, cells: becomeValues(encoding) }))
    .filter(({ cells }) => cells >= FEWEST_CELLS && cells >= filled / 2)
    .sort((a, b) => b.cells - a.cells)
  return best?.encoding ?? null
}

/** Whether the first accented texts of a column are all possible in Unicode: a cheap look at a clean column. */
export const beginsInUnicode = (texts: Iterable<string>): boolean => {
  const judged = new Set<string>()
  let looked = 0
  for (const text of texts) {
    if (isAscii(text)) continue
    for (const word of wordsOf(text.slice(0, BEGINNING))) {
      if (judged.has(word)) continue
      if (!isPossible(word)) return false
      judged.add(word)
    }
    looked += 1
    if (looked === FIRST_TEXTS) break
  }
  return true
}
