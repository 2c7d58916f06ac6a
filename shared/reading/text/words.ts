import { withoutLookalikes } from './fold.ts'
import { isVietnameseSyllable } from './syllable.ts'

const FIRST_BEYOND = 0x80

export const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= FIRST_BEYOND) return false
  return true
}

/** Letters that only Unicode has: ă, đ, ĩ, ũ, ơ, ư, those from ạ to ỹ, and the marks of Vietnamese apart. */
const UNICODE_ONLY = /[\u0102-\u01b0\u1ea0-\u1ef9]|[\u0300-\u0303\u0306\u0309\u031b\u0323]/

/** Whether a text holds a letter that no text in a legacy encoding has. */
export const isSurelyUnicode = (text: string): boolean => UNICODE_ONLY.test(text)

const WORD = /[^\s\d.,;:/()[\]"'“”!?+\-–—_%&@#$*=<>|\\~…‘’•°²³]+/g

/** The words of a text, without digits, punctuation and signs that are no letter in any encoding. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? []

/** `HĐND`, `ĐVSN`; without Đ they are ASCII, which is let pass. */
const ABBREVIATION = /^[A-Z]*Đ[A-ZĐ]*$/

/**
 * Whether a word can be a syllable of Vietnamese, or an abbreviation of some; look-alikes count as the letters that
 * they look like.
 */
export const isPossible = (word: string): boolean => {
  const meant = withoutLookalikes(word)
  return ABBREVIATION.test(meant) || isVietnameseSyllable(meant.toLowerCase())
}

/** Whether every word of a text can be one of Vietnamese. */
export const isPossibleText = (text: string): boolean => wordsOf(text).every(isPossible)

/**
 * A tone on the second vowel of an open syllable where Vietnamese writes it on the first (`thuã` for `thũa`):
 * people do not type it, signs that were never letters make it.
 */
const MISPLACED_TONE = [
  /(?<!g)i[àảãáạùủũúụ]$/u,
  /(?<!q)u[àảãáạìỉĩíị]$/u,
  /ư[àảãáạìỉĩíịùủũúụ]$/u,
  /[aôơo][ìỉĩíị]$/u,
  /[aâeê][ùủũúụ]$/u,
  /[ae][òỏõóọ]$/u,
  /[aâ][ỳỷỹýỵ]$/u,
]

/** Whether a word has its tone where people write it. */
export const isWellToned = (word: string): boolean =>
  !MISPLACED_TONE.some((pattern) => pattern.test(word.toLowerCase()))
