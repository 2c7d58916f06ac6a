import { describe, expect, it } from 'vitest'
import {
  isPossibleText,
  isSurelyUnicode,
  isWellToned,
  wordsOf,
} from '../../../../shared/reading/text/words.ts'

describe('isSurelyUnicode', () => {
  it.each(['ă', 'đ', 'ơ', 'ư', 'ạ', 'ỹ', 'e\u0301', 'ũ', 'Chi bộ'])('%s is', (text) => {
    expect(isSurelyUnicode(text)).toBe(true)
  })
  it.each(['', 'abc', 'é', 'ô', 'N÷', '§¶ng', 'Ñaûng', 'V \u0308n'])('%s may be either', (text) => {
    expect(isSurelyUnicode(text)).toBe(false)
  })
})

describe('wordsOf', () => {
  it('leaves digits, punctuation and signs out that are no letter in any encoding', () => {
    expect(wordsOf('Xóm 12, “bản” (A-B): 5 m² × §¶ng… L\u00adu')).toEqual([
      'Xóm',
      'bản',
      'A',
      'B',
      'm',
      '×',
      '§¶ng',
      'L\u00adu',
    ])
  })
})

describe('isPossibleText', () => {
  it.each(['', 'Nguyễn Văn An', 'Ðức', 'UBND', 'quý', 'giũ', 'x 12', 'HĐND, ĐVSN'])('%s is', (text) => {
    expect(isPossibleText(text)).toBe(true)
  })
  it.each(['×', 'x·', 'Müller', 'ñy', 'ńa', 'Nguyá»…n', 'NGUYÔN', '§BBP', 'đvsn'])('%s is not', (text) => {
    expect(isPossibleText(text)).toBe(false)
  })
})

describe('isWellToned', () => {
  it.each(['thũa', 'giã', 'quà', 'thuỷ', 'thủy', 'hoà', 'hòa', 'tuổi', 'người', 'giữ', 'quỳ', 'ngoài'])(
    '%s is',
    (word) => {
      expect(isWellToned(word)).toBe(true)
    },
  )
  it.each(['thuã', 'chiã', 'ưã', 'naì', 'coì', 'cuì', 'lưù', 'liù', 'aù', 'eù', 'aõ', 'aý', 'THUÃ'])(
    '%s is not',
    (word) => {
      expect(isWellToned(word)).toBe(false)
    },
  )
})
