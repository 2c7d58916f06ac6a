import { describe, expect, it } from 'vitest'
import { toLegacy } from '../../../local/sample/plant/to-legacy.ts'
import { toDay } from '../../../shared/day.ts'
import { decodeLegacy, legacyEncodingOf } from '../../../shared/reading/legacy.ts'
import { reportingUnitsOn } from '../../../shared/units/register.ts'

const NAMES = reportingUnitsOn(toDay(2012, 12, 31)).map(({ name }) => name)

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
      expect(decodeLegacy(toLegacy(name, 'TCVN3'), 'TCVN3')).toBe(name)
      expect(decodeLegacy(toLegacy(name, 'VNI'), 'VNI')).toBe(name)
    }
  })
})

describe('legacyEncodingOf', () => {
  it('decides a column by all its texts', () => {
    expect(legacyEncodingOf(NAMES)).toBeNull()
    expect(legacyEncodingOf(NAMES.map((name) => toLegacy(name, 'TCVN3')))).toBe('TCVN3')
    expect(legacyEncodingOf(NAMES.map((name) => toLegacy(name, 'VNI')))).toBe('VNI')
  })
  it('leaves good Unicode alone that would also be TCVN3', () => {
    expect(legacyEncodingOf(['Xã Nghĩa Bình', 'Xã Tà Cạ', '100 m²'])).toBeNull()
  })
})
