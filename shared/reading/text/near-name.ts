import { editDistance } from './edit-distance.ts'
import { foldLabel } from './fold.ts'

/** As many letters may differ in a name that is surely meant. */
export const NEAR_NAME = 2

/** No name of a sheet or column is nearly as long; longer texts are near to none. */
const LONGEST_NAME = 200

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu

/** The folded words of a name, without punctuation. */
export const wordsOfName = (text: string): readonly string[] =>
  text.length > LONGEST_NAME
    ? []
    : foldLabel(text)
        .split(NO_WORD)
        .filter((word) => word !== '')

/** How many letters of two names differ, folded and without punctuation; any number above `limit` once it must exceed it. */
export const distanceOfNames = (a: string, b: string, limit: number): number => {
  const [left, right] = [wordsOfName(a).join(' '), wordsOfName(b).join(' ')]
  return left === '' || right === '' ? Number.POSITIVE_INFINITY : editDistance(left, right, limit)
}

/** Words that only connect others. */
const CONNECTING = new Set([
  'và',
  'hoặc',
  'hay',
  'của',
  'các',
  'với',
  'cho',
  'về',
  'theo',
  'là',
  'ở',
  'tại',
  'trong',
])
const FEWEST_WORDS = 2

const tellingWords = (text: string): readonly string[] =>
  wordsOfName(text).filter((word) => !CONNECTING.has(word))

/** Whether all words of a text are among another's, in their order. */
const areAmong = (words: readonly string[], others: readonly string[]): boolean => {
  let next = 0
  for (const word of others) if (word === words[next]) next += 1
  return next === words.length
}

/** Whether two names hold the same words in the same order but for some that only one of them has. */
export const haveSameWords = (a: string, b: string): boolean => {
  const [left, right] = [tellingWords(a), tellingWords(b)]
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  return few.length >= FEWEST_WORDS && areAmong(few, many)
}
