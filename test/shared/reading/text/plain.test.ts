import { describe, expect, it } from 'vitest'
import { isPlain } from '../../../../shared/reading/text/plain.ts'
import { faultsOf, repairedText } from '../../../../shared/reading/text/text.ts'

const LETTERS = 'aăâeêioôơuưyđ'
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']

/** Every letter of Vietnamese, precomposed, small and capital. */
const ALL = LETTERS.split('')
  .flatMap((letter) => (letter === 'đ' ? [letter] : TONES.map((tone) => (letter + tone).normalize('NFC'))))
  .flatMap((letter) => [letter, letter.toUpperCase()])

describe('isPlain', () => {
  it('knows every letter of Vietnamese', () => {
    expect(ALL).toHaveLength(146)
    expect(ALL.filter((letter) => !isPlain(letter))).toEqual([])
  })

  it.each(['', 'a', '~', '!', 'Xóm 1', 'Đảng bộ xã Quỳnh Diễn', '421.0001', 'a b c'])('%j is', (text) => {
    expect(isPlain(text)).toBe(true)
  })

  it.each([
    ' ',
    ' a',
    'a ',
    'a  b',
    'a\tb',
    'a\nb',
    '\u007f',
    'a\u00a0b',
    'e\u0302',
    'Ð',
    'ä',
    '\u1e9f',
    '\u1efa',
  ])('%j is not', (text) => {
    expect(isPlain(text)).toBe(false)
  })

  it('says so only of texts that need no repair', () => {
    for (const text of [...ALL, 'Xóm 1', '']) {
      expect([faultsOf(`${text}\u200b`) > 0, repairedText(text)]).toEqual([true, text])
    }
  })
})
