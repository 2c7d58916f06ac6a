import { toNfc } from './to-nfc.ts'

/**
 * Characters that nobody sees: format characters (Cf), variation selectors, controls, halves of a pair of surrogates. They come
 * along when text is copied or cut. Tabs and line breaks, the vertical tab and the form feed among them, are white space.
 */
const INVISIBLE = /(?![\t-\r])[\p{Cf}\p{Cc}\p{Cs}\p{Variation_Selector}]/u
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'gu')
const LOOKALIKE_UPPER = /[\u00D0\u0189]/g
const LOOKALIKE_LOWER = /[\u00F0\u0256]/g

/**
 * `oà` → `òa`, `uý` → `úy` at the end of a syllable, as the lists and headers are written; `q` before
 * `u` makes it another vowel.
 */
const NEW_TONE: readonly (readonly [RegExp, (vowels: string) => string])[] = [
  [/o[àáảãạ](?!\p{L})/gu, (vowels) => moveTone(vowels, 'àáảãạ', 'òóỏõọ', 'a')],
  [/o[èéẻẽẹ](?!\p{L})/gu, (vowels) => moveTone(vowels, 'èéẻẽẹ', 'òóỏõọ', 'e')],
  [/(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu, (vowels) => moveTone(vowels, 'ỳýỷỹỵ', 'ùúủũụ', 'y')],
]

const moveTone = (vowels: string, from: string, to: string, plain: string): string =>
  to.charAt(from.indexOf(vowels.charAt(1))) + plain

const NEW_TONE_HINT = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/

/** Letters that only look like `Đ`, `đ` become them. */
export const withoutLookalikes = (text: string): string =>
  text.replace(LOOKALIKE_UPPER, 'Đ').replace(LOOKALIKE_LOWER, 'đ')

export const hasInvisible = (text: string): boolean => INVISIBLE.test(text)

export const withoutInvisible = (text: string): string => text.replace(EVERY_INVISIBLE, '')

/**
 * Text in the form in which it is compared: NFC, lower case, one space for any white space, no
 * invisible characters, `Đ` for its look-alikes, tone on the first vowel of oa, oe, uy.
 * Accents are kept: Châu Bính and Châu Bình are two communes. Folding twice changes nothing.
 */
export const fold = (text: string): string => {
  const plain = toNfc(withoutLookalikes(withoutInvisible(toNfc(text))).toLowerCase())
    .replace(/\s+/g, ' ')
    .trim()
  if (!NEW_TONE_HINT.test(plain)) return plain
  return NEW_TONE.reduce((folded, [pattern, move]) => folded.replace(pattern, move), plain)
}

const MARKS = new Set([' ', '*', ':'])

/** Folded text without what may follow a label; a pattern would take quadratic time for a long row of stars. */
const withoutMarks = (text: string): string => {
  let end = text.length
  while (end > 0 && MARKS.has(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

const BRACKET_AT_END = /\s*(?:\([^()]*\)|\[[^[\]]*\])$/

/** The whole name of a sheet folded: without trailing `*` or `:`, but with its bracket. */
export const foldName = (text: string): string => withoutMarks(fold(text))

/** A header, label or sheet name folded: also without trailing `*` or `:` and one trailing bracket. */
export const foldLabel = (text: string): string =>
  withoutMarks(withoutMarks(fold(text)).replace(BRACKET_AT_END, ''))

/** A list value folded: also without commas, semicolons and hyphens. */
export const foldListValue = (text: string): string =>
  foldLabel(text)
    .replace(/[,;\-‐‑–—]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** The name of a people folded: also without hyphens, apostrophes and spaces. */
export const foldPeople = (text: string): string => foldLabel(text).replace(/[\s\-‐‑–—'’‘`´]/g, '')
