import { describe, expect, it } from 'vitest'
import {
  areUnicode,
  beginsInUnicode,
  isSurelyUnicode,
  legacyEncodingOf,
} from '../../../shared/reading/legacy-encoding.ts'

/** `Nữ` and `Có` in TCVN3, and what is nothing in any encoding. */
const [WOMAN, YES, NOTHING] = ['N÷', 'Cã', 'ÿÿ']
const isValue = (text: string): boolean => ['Nữ', 'Có', 'Nam', 'ơ'].includes(text)
const many = (count: number, text: string): readonly string[] => Array(count).fill(text)

describe('legacyEncodingOf with the values of a list', () => {
  it('needs a repair of more than half of what is no value', () => {
    expect(legacyEncodingOf([WOMAN, WOMAN, NOTHING, NOTHING], isValue)).toBeNull()
    expect(legacyEncodingOf([WOMAN, WOMAN, YES, NOTHING, NOTHING], isValue)).toBe('TCVN3')
    expect(legacyEncodingOf([NOTHING], isValue)).toBeNull()
  })

  it('needs more repairs than there are texts that are surely Unicode', () => {
    expect(legacyEncodingOf([...many(3, WOMAN), ...many(3, 'ơ')], isValue)).toBeNull()
    expect(legacyEncodingOf([...many(4, WOMAN), ...many(3, 'ơ')], isValue)).toBe('TCVN3')
  })

  it('takes the encoding that repairs more', () => {
    expect(legacyEncodingOf(['Nöõ', 'Coù'], isValue)).toBe('VNI')
    expect(legacyEncodingOf(['Nöõ', 'Coù', 'Nöõ', WOMAN], isValue)).toBe('VNI')
    expect(legacyEncodingOf([WOMAN, YES, WOMAN, 'Nöõ'], isValue)).toBe('TCVN3')
  })

  it('sees nothing in ASCII and in values', () => {
    expect(legacyEncodingOf(['Nam', 'Khac', ''], isValue)).toBeNull()
    expect(legacyEncodingOf(['Nữ', 'Có'], isValue)).toBeNull()
    expect(legacyEncodingOf([], isValue)).toBeNull()
  })
})

describe('legacyEncodingOf by syllables', () => {
  it('decides between encodings without a fault by the words that are known', () => {
    expect(legacyEncodingOf(['§¶ng bé x·', 'Chi bé xãm'])).toBe('TCVN3')
    expect(legacyEncodingOf(['Ñaûng boä xaõ', 'Chi boä xoùm'])).toBe('VNI')
  })

  it('looks at the beginning of many texts, and of each', () => {
    const good = many(2000, '§¶ng bé x·')
    expect(legacyEncodingOf([...good, ...many(9000, NOTHING)])).toBe('TCVN3')
    expect(legacyEncodingOf([...many(9000, 'ascii'), '§¶ng bé x·'])).toBe('TCVN3')
    const long = `${'Đảng bộ '.repeat(25)}${'ÿÿ '.repeat(500)}`
    expect(legacyEncodingOf([long])).toBeNull()
  })
})

describe('beginsInUnicode', () => {
  it('is so of good texts and of none', () => {
    expect([['Nữ'], [], ['ascii'], ['Đảng bộ xã', 'Chi bộ']].map((texts) => beginsInUnicode(texts))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect([[WOMAN], ['Nữ', WOMAN], ['§¶ng']].map((texts) => beginsInUnicode(texts))).toEqual([
      false,
      false,
      false,
    ])
  })

  it('looks at the first hundred accented texts', () => {
    expect(beginsInUnicode([...many(100, 'Nữ'), WOMAN])).toBe(true)
    expect(beginsInUnicode([...many(99, 'Nữ'), ...many(500, 'ascii'), WOMAN])).toBe(false)
  })
})

describe('areUnicode', () => {
  it('is so when the texts fit better than decoded', () => {
    expect(areUnicode(['Nữ'], 'TCVN3', isValue)).toBe(true)
    expect(areUnicode(['Đảng bộ'], 'TCVN3')).toBe(true)
    expect(areUnicode([WOMAN], 'TCVN3', isValue)).toBe(false)
    expect(areUnicode(['§¶ng bé'], 'TCVN3')).toBe(false)
  })

  it('is not so when neither fits better', () => {
    expect(areUnicode([NOTHING], 'VNI', isValue)).toBe(false)
    expect(areUnicode([], 'VNI', isValue)).toBe(false)
  })
})

describe('isSurelyUnicode', () => {
  it.each(['ă', 'đ', 'ơ', 'ư', 'ạ', 'ỹ', 'e\u0301', 'ũ', 'Chi bộ'])('%s is', (text) => {
    expect(isSurelyUnicode(text)).toBe(true)
  })
  it.each(['', 'abc', 'é', 'ô', 'N÷', '§¶ng', 'Ñaûng'])('%s may be either', (text) => {
    expect(isSurelyUnicode(text)).toBe(false)
  })
})
