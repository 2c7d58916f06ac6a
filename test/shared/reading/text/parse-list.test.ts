import { describe, expect, it } from 'vitest'
import { classificationScheme } from '../../../../shared/forms/so-don-vi/classifications.ts'
import {
  CELL_ROLE,
  COMMITTEE_ROLE,
  GENDER,
  ORGANIZATION_LEVEL,
  YES_NO,
} from '../../../../shared/forms/so-don-vi/lists.ts'
import { listReader } from '../../../../shared/reading/text/parse-list.ts'

describe('listReader', () => {
  it('reads values and aliases folded', () => {
    const level = listReader(ORGANIZATION_LEVEL)
    expect(level('CHI BỘ TRỰC THUỘC').key).toBe('subordinate-cell')
    const role = listReader(COMMITTEE_ROLE)
    expect(role('UVBTV').key).toBe('standing-member')
    expect(role('Bí thư Đảng uỷ').key).toBe('secretary')
    const { organizations } = classificationScheme(2012)
    expect(listReader(organizations)('TSVM').key).toBe('strong')
    expect(listReader(organizations)('Trong sạch vững mạnh tiêu biểu').key).toBe('strong')
  })
  it('measures a slip by its letters, wherever a tone would stand', () => {
    const role = listReader(CELL_ROLE)
    expect(role('Chi ủyviê')).toEqual({ key: '', fix: 'Chi ủy viên' })
    expect(role('Chi uỷ viê')).toEqual({ key: '', fix: 'Chi ủy viên' })
  })
  it('repairs a slip only when one value is near enough', () => {
    const level = listReader(ORGANIZATION_LEVEL)
    expect(level('Chi bộ cơ sỡ')).toEqual({ key: '', fix: 'Chi bộ cơ sở' })
    expect(level('Chi bộ')).toEqual({ key: '', fix: null })
    const yes = listReader(YES_NO)
    expect(yes('✓').key).toBe('yes')
    expect(yes('Cò')).toEqual({ key: '', fix: null })
    expect(yes('Khong')).toEqual({ key: '', fix: 'Không' })
    expect(listReader(GENDER)('Năm')).toEqual({ key: '', fix: null })
  })
  it.each([
    ['abcd', 'abxd', true],
    ['abcd', 'abxy', false],
    ['abcd', 'abcde', true],
    ['abc', 'abx', false],
    ['abcdefg', 'abxyefg', false],
    ['abcdefgh', 'abxyefgh', true],
    ['abcdefgh', 'abxyzfgh', false],
    ['abcdefghijkl', 'abcdefghixyz', false],
    ['abcd-efg', 'abcd exy', true],
    ['abc, def', 'abc dxy', false],
  ])('holds a slip of %s against its folded length: %s', (value, slip, isNear) => {
    const read = listReader([{ key: 'k', value }])
    expect(read(slip)).toEqual({ key: '', fix: isNear ? value : null })
    expect(read(slip)).toEqual({ key: '', fix: isNear ? value : null })
  })
  it('repairs nothing that is near two values, or near an alias', () => {
    const read = listReader([
      { key: 'a', value: 'abcd', aliases: ['mnopqr'] },
      { key: 'b', value: 'abce' },
    ])
    expect(read('abcf')).toEqual({ key: '', fix: null })
    expect(read('mnopqx')).toEqual({ key: '', fix: null })
    expect(read('MNOPQR').key).toBe('a')
    expect(read('abce').key).toBe('b')
  })
  it('goes on reading after a thousand texts', () => {
    const read = listReader(GENDER)
    for (let i = 0; i < 1100; i++) expect(read(`giới ${i}`)).toEqual({ key: '', fix: null })
    expect(read('NAM').key).toBe('male')
  })
})
