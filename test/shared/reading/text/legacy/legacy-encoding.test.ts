import { describe, expect, it } from 'vitest'
import {
  beginsInUnicode,
  legacyEncodingOf,
  legacyEncodingOfValues,
  makesSenseOnlyDecoded,
} from '../../../../../shared/reading/text/legacy/legacy-encoding.ts'

/** `Nữ` and `Có` in TCVN3, and what is nothing in any encoding. */
const [WOMAN, YES, NOTHING] = ['N÷', 'Cã', 'ÿÿ']
const isValue = (text: string): boolean => ['Nữ', 'Có', 'Nam', 'ơ'].includes(text)
const many = (count: number, text: string): readonly string[] => Array(count).fill(text)

describe('legacyEncodingOfValues, of what is no value', () => {
  it.each([
    ['one cell', [WOMAN], null],
    ['two cells', [WOMAN, YES], 'TCVN3'],
    ['the same twice', [YES, YES], 'TCVN3'],
    ['half', [WOMAN, YES, NOTHING, 'x'], 'TCVN3'],
    ['less than half', [WOMAN, YES, NOTHING, 'x', '7'], null],
    ['one of a thousand', [...many(999, NOTHING), WOMAN], null],
    ['the other encoding', ['Nöõ', 'Coù'], 'VNI'],
    ['more of the one', ['Nöõ', 'Coù', 'Nöõ', WOMAN], 'VNI'],
    ['more of the other', [WOMAN, YES, WOMAN, 'Nöõ'], 'TCVN3'],
    ['nothing', [], null],
    ['values that decoding leaves as they are', ['Nữ', 'Nam', 'Nữ', 'Có'], null],
    ['ASCII', ['Khac', 'Khong', 'x'], null],
  ])('%s: %j is %s', (_, texts, encoding) => {
    expect(legacyEncodingOfValues(texts, isValue)).toBe(encoding)
  })
})

describe('legacyEncodingOf', () => {
  it.each([
    ['three different words', ['§¶ng', 'x·', 'HuyÖn'], 'TCVN3'],
    ['three among Unicode', ['Đảng bộ xã', 'Nguyễn Văn', '§¶ng', 'x·', 'HuyÖn'], 'TCVN3'],
    ['three of VNI', ['Ñaûng boä', 'xoùm Ñoâng'], 'VNI'],
    ['two among Unicode', ['Đảng bộ', '§¶ng', 'x·'], null],
    ['two that often stand there', [...many(500, '§¶ng'), ...many(500, 'x·'), 'Đảng'], null],
    ['two and a word known only decoded', ['§¶ng bé x·'], 'TCVN3'],
    ['two that are all beyond ASCII', ['Thµnh ñy Vinh'], 'TCVN3'],
    ['one that is all', ['§¶ng', '§¶ng 2'], 'TCVN3'],
    ['many with one and the same sign', ['Hoaû', 'Thuû', 'Ngaû', 'Boû', 'Loû'], null],
    ['a letter that looks like Đ', ['ThÐ', 'NgÐ', 'HoÐ', 'tÐt'], null],
    ['one with one sign', ['x·', 'x·'], null],
    ['one with one sign within it', ['B¶n 1', 'B¶n 2'], 'TCVN3'],
    ['a sign that may be a stray one elsewhere', ['Th«n 1', 'Th«n 2'], 'TCVN3'],
    ['one that is not a word that is known', ['Lµng 1', 'Lµng 2'], 'TCVN3'],
    ['a letter of Vietnamese where none can be', ['Xoùm 1', 'Xoùm 2'], 'VNI'],
    ['one beside letters and Roman numbers', ['B¶n A', 'B¶n II', 'B¶n 3 - B'], 'TCVN3'],
    ['one beside a word that is known only decoded', ['B¶n Mêng', 'B¶n Mêng'], 'TCVN3'],
    ['three with the same sign within them', ['Đảng', 'V¨n', 'N¨m', 'L¨ng'], 'TCVN3'],
    ['two with the same sign within them among Unicode', ['Đảng', 'V¨n', 'N¨m'], null],
    ['one beside names in ASCII', ['B¶n Na', 'B¶n Xop'], null],
    ['one among Unicode', ['B¶n 1', 'Bản 2'], null],
    ['one beside a possible word', ['B¶n 1', 'Xóm 2'], null],
    ['a soft hyphen within a word', ['Th\u00ading', 'Th\u00adng'], null],
    ['a dot between letters', ['T·M', 'T·M'], null],
    ['a letter of another language', ['Lü', 'Lü', 'café', 'für'], null],
    ['a unit', ['5 µm', '7 µm'], null],
    ['one beside ASCII', ['§¶ng', 'Nam'], null],
    ['one beside a possible word', ['Chi bé 1', 'Chi bé xãm 2', 'tr­êng'], null],
    ['what is nothing decoded either', many(3, NOTHING), null],
    ['a tone that nobody writes so', ['Thu·', 'Chi·', 'Tu·', 'Nga·'], null],
    ['ñ as a letter', ['ñN', 'Peña', 'Muñoz'], null],
  ])('by %s: %j is %s', (_, texts, encoding) => {
    expect(legacyEncodingOf(texts)).toBe(encoding)
  })

  it('finds the words behind many others', () => {
    expect(
      legacyEncodingOf([...many(9000, 'Nguyễn Văn Hà'), ...many(9000, 'Lê Hà'), '§¶ng', 'x·', 'HuyÖn']),
    ).toBe('TCVN3')
  })

  it('looks at the beginning of a text', () => {
    expect(legacyEncodingOf([`${'a '.repeat(100)}§¶ng x· HuyÖn`])).toBeNull()
  })
})

describe('makesSenseOnlyDecoded', () => {
  it.each([...'ü×·\u00ad«¬ªµ¹÷£¥¤¦ñûþÐ', '§§', '×·'])('is never so of %j alone', (sign) => {
    expect([makesSenseOnlyDecoded(sign, 'TCVN3'), makesSenseOnlyDecoded(sign, 'VNI')]).toEqual([false, false])
  })

  it('is so of a word that can be none in Unicode', () => {
    expect(
      ['x·', 'L\u00adu', 'bé', 'Ðức', 'Nam'].map((word) => makesSenseOnlyDecoded(word, 'TCVN3')),
    ).toEqual([true, true, false, false, false])
  })
})

describe('beginsInUnicode', () => {
  it('is so of good texts and of none', () => {
    for (const texts of [['Nữ'], [], ['ascii'], ['Đảng bộ xã', 'Chi bộ']]) {
      expect([texts, beginsInUnicode(texts)]).toEqual([texts, true])
    }
    for (const texts of [[WOMAN], ['Nữ', WOMAN], ['§¶ng']]) {
      expect([texts, beginsInUnicode(texts)]).toEqual([texts, false])
    }
  })

  it('looks at the first hundred accented texts', () => {
    expect(beginsInUnicode([...many(100, 'Nữ'), WOMAN])).toBe(true)
    expect(beginsInUnicode([...many(99, 'Nữ'), ...many(500, 'ascii'), WOMAN])).toBe(false)
  })
})
