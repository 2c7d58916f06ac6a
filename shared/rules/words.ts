import { fold } from '../reading/text/fold.ts'

const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu

const foldedWords = (text: string): string => fold(text.replace(NO_WORD, ' '))

/** Whether a text contains another's words, whole, folded and one after the other; `apart` are words that neither needs. */
export const includesWords = (text: string, name: string, apart?: RegExp): boolean => {
  const wordsOf = (from: string) => {
    const words = foldedWords(from)
    return ` ${apart ? fold(words.replace(apart, ' ')) : words} `
  }
  return wordsOf(text).includes(wordsOf(name))
}
