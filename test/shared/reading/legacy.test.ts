import { describe, expect, it } from 'vitest'
import { toDay } from '../../../shared/day.ts'
import { decodeLegacy, legacyEncodingOf } from '../../../shared/reading/legacy.ts'
import { TCVN3 } from '../../../shared/reading/tcvn3.ts'
import { VNI } from '../../../shared/reading/vni.ts'
import { reportingUnitsOn } from '../../../shared/units/register.ts'

const NAMES = reportingUnitsOn(toDay(2012, 12, 31)).map(({ name }) => name)

const encode = (text: string, table: ReadonlyMap<string, string>): string => {
  const codes = new Map([...table].reverse().map(([code, letter]) => [letter, code]))
  return [...text].map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join('')
}

describe('decodeLegacy', () => {
  it.each([
    ['§iÒu lÖ §¶ng Céng s¶n ViÖt Nam', 'Điều lệ Đảng Cộng sản Việt Nam'],
    ['Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
    ['§¶NG', 'ĐẢNG'],
    ['toμn', 'toàn'],
  ])('reads TCVN3 %s', (text, unicode) => {
    expect(decodeLegacy(text, 'TCVN3')).toBe(unicode)
  })
  it.each([
    ['Nhaán vaøo ñaây', 'Nhấn vào đây'],
    ['Voán ñaàu tö tröïc tieáp', 'Vốn đầu tư trực tiếp'],
    ['ÑAÛNG UÛY', 'ĐẢNG ỦY'],
  ])('reads VNI %s', (text, unicode) => {
    expect(decodeLegacy(text, 'VNI')).toBe(unicode)
  })
  it('turns every unit name to TCVN3 and VNI and back', () => {
    for (const name of NAMES) {
      expect(decodeLegacy(encode(name, TCVN3), 'TCVN3')).toBe(name)
      expect(decodeLegacy(encode(name, VNI), 'VNI')).toBe(name)
    }
  })
})

describe('legacyEncodingOf', () => {
  it('decides a column by all its texts', () => {
    expect(legacyEncodingOf(NAMES)).toBeNull()
    expect(legacyEncodingOf(NAMES.map((name) => encode(name, TCVN3)))).toBe('TCVN3')
    expect(legacyEncodingOf(NAMES.map((name) => encode(name, VNI)))).toBe('VNI')
  })
  it('leaves good Unicode alone that would also be TCVN3', () => {
    expect(legacyEncodingOf(['Xã Nghĩa Bình', 'Xã Tà Cạ', '100 m²'])).toBeNull()
  })
})
