import { isKnownWord } from './known-words.ts'
import { decodeLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from './legacy.ts'
import { isVietnameseSyllable } from './syllable.ts'

/** Letters that only Unicode has: ă, đ, ĩ, ũ, ơ, ư, those from ạ to ỹ, and tones apart. */
const UNICODE_ONLY = /[\u0102-\u01b0\u1ea0-\u1ef9]|[\u0300-\u0323]/

/** Whether a text holds a letter that no text in a legacy encoding has. */
export const isSurelyUnicode = (text: string): boolean => UNICODE_ONLY.test(text)

/** What of a column is looked at: enough to be sure, whatever stands in it. */
const SAMPLE_TEXTS = 2000
const FIRST_TEXTS = 100
const SAMPLE_CHARACTERS = 200
const REMEMBERED = 10_000

const syllablesOf = (text: string): readonly string[] => text.match(/[^\s\d.,;:/()[\]"'“”!?+\-–_]+/g) ?? []

/** How an encoding fits the texts of a column. */
interface Fit {
  /** What cannot be. */
  readonly bad: number
  /** Words that are known: they decide between encodings under which nothing is bad. */
  readonly known: number
  /** What is surely Unicode. */
  readonly unicode: number
}

type Encoding = LegacyEncoding | null
type Judge = (text: string, encoding: Encoding) => Fit

/** The sum of fits, each as often as it stands. */
const sum = (fits: Iterable<readonly [fit: Fit, times: number]>): Fit => {
  const total = { bad: 0, known: 0, unicode: 0 }
  for (const [{ bad, known, unicode }, times] of fits) {
    total.bad += times * bad
    total.known += times * known
    total.unicode += times * unicode
  }
  return total
}

/** Some texts of a column, and how often each stands: columns repeat, those of lists most of all. */
type Sample = ReadonlyMap<string, number>

const fitIn = (sample: Sample, judge: Judge, encoding: Encoding): Fit =>
  sum(Array.from(sample, ([text, times]) => [judge(text, encoding), times] as const))

const UNICODE: Fit = { bad: 0, known: 0, unicode: 1 }

const judgeSyllable = (syllable: string, encoding: Encoding): Fit => {
  if (encoding !== null && isSurelyUnicode(syllable)) return UNICODE
  const decoded = (encoding === null ? syllable : decodeLegacy(syllable, encoding)).toLowerCase()
  return { bad: isVietnameseSyllable(decoded) ? 0 : 1, known: isKnownWord(decoded) ? 1 : 0, unicode: 0 }
}

/** Judges by syllables: those that Vietnamese cannot have are bad. The words of a column repeat. */
const createSyllableJudge = (): Judge => {
  const judged = new Map<string, Fit>()
  return (text, encoding) =>
    sum(
      syllablesOf(text).map((syllable) => {
        const key = `${encoding} ${syllable}`
        const fit = judged.get(key) ?? judgeSyllable(syllable, encoding)
        if (judged.size < REMEMBERED) judged.set(key, fit)
        return [fit, 1] as const
      }),
    )
}

/** Judges by the values that a column may hold: any other text is bad. */
const valueJudge =
  (isValue: IsValue): Judge =>
  (text, encoding) => {
    if (encoding !== null && isSurelyUnicode(text)) return UNICODE
    const decoded = encoding === null ? text : decodeLegacy(text, encoding)
    return { bad: isValue(decoded) ? 0 : 1, known: 0, unicode: 0 }
  }

/**
 * The encoding under which the fewest are bad; only if it repairs most of those that were, and these are
 * more than what is surely Unicode.
 */
const decide = (sample: Sample, judge: Judge): Encoding => {
  const fitOf = (encoding: Encoding): Fit => fitIn(sample, judge, encoding)
  const before = fitOf(null)
  if (before.bad === 0) return null
  let best: Encoding = null
  let fit: Fit | null = null
  for (const encoding of LEGACY_ENCODINGS) {
    const after = fitOf(encoding)
    if (after.bad >= before.bad / 2 || before.bad - after.bad <= after.unicode) continue
    if (fit && (after.bad > fit.bad || (after.bad === fit.bad && after.known <= fit.known))) continue
    best = encoding
    fit = after
  }
  return best
}

/** The first texts of a column that are not plain ASCII, of each the beginning. */
const sampleOf = (texts: Iterable<string>, size = SAMPLE_TEXTS): Sample => {
  const sample = new Map<string, number>()
  let taken = 0
  for (const text of texts) {
    if (!/[^\x20-\x7e]/.test(text)) continue
    const beginning = text.slice(0, SAMPLE_CHARACTERS)
    sample.set(beginning, (sample.get(beginning) ?? 0) + 1)
    taken += 1
    if (taken === size) break
  }
  return sample
}

/** Tells the values that a column may hold from other texts. */
export type IsValue = (text: string) => boolean

/**
 * The encoding of a whole column, or null for Unicode. A single cell cannot be judged ("xã" is also
 * good TCVN3): it is the one under which the fewest texts are no value of the column, where it has
 * such, or else the fewest syllables are impossible in Vietnamese.
 */
export const legacyEncodingOf = (
  texts: Iterable<string>,
  isValue: IsValue | null = null,
): LegacyEncoding | null => {
  const sample = sampleOf(texts)
  if (sample.size === 0) return null
  const byValue = isValue && decide(sample, valueJudge(isValue))
  return byValue ?? decide(sample, createSyllableJudge())
}

/** Whether the first accented texts of a column are all possible in Unicode: a cheap look at a clean column. */
export const beginsInUnicode = (texts: Iterable<string>): boolean => {
  const judge = createSyllableJudge()
  return [...sampleOf(texts, FIRST_TEXTS).keys()].every((text) => judge(text, null).bad === 0)
}

/** Whether texts under a header in a legacy encoding are nevertheless Unicode: they fit better so. */
export const areUnicode = (
  texts: Iterable<string>,
  encoding: LegacyEncoding,
  isValue: IsValue | null = null,
): boolean => {
  const sample = sampleOf(texts)
  const judge = isValue ? valueJudge(isValue) : createSyllableJudge()
  const asLegacy = fitIn(sample, judge, encoding)
  return fitIn(sample, judge, null).bad < asLegacy.bad + asLegacy.unicode
}
