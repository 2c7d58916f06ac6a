import { describe, expect, it } from 'vitest'
import { toDay } from '../../../shared/day.ts'
import { parseDate } from '../../../shared/reading/parse-date.ts'
import { meantThousands, parseInteger } from '../../../shared/reading/parse-integer.ts'
import { listReader } from '../../../shared/reading/parse-list.ts'
import { classificationScheme } from '../../../shared/sheets/classifications.ts'
import { COMMITTEE_ROLE, GENDER, ORGANIZATION_LEVEL, YES_NO } from '../../../shared/sheets/lists.ts'

describe('parseInteger', () => {
  it.each([
    [0, 0],
    [1565, 1565],
    ['1.565', 1565],
    ['10.148', 10148],
    ['1.234.567', 1234567],
    ['1 565', 1565],
    ['12,0', 12],
    [' 7 ', 7],
  ])('reads %j', (cell, value) => {
    expect(parseInteger(cell)).toBe(value)
  })
  it.each(['75,5', '1,565', '1.56', '-1', 'mười', '1.5650', '', true, 1.5, -1, Number.POSITIVE_INFINITY])(
    'does not guess %j',
    (cell) => {
      expect(parseInteger(cell)).toBeNaN()
    },
  )
})

describe('meantThousands', () => {
  it.each([
    [1.565, 1565],
    [10.148, 10148],
    [0.125, 125],
    [1.56, null],
    [1.5654, null],
    [1565.125, null],
    ['1.565', null],
  ])('reads %j as %j', (cell, value) => {
    expect(meantThousands(cell)).toBe(value)
  })
})

describe('parseDate', () => {
  const day = toDay(2012, 2, 3)
  it.each(['3/2/2012', '03-02-2012', '3.2.2012', '2012-02-03', ' 3/2/2012 '])('reads %j as a day', (text) => {
    expect(parseDate(text)).toEqual({ from: day, to: day, precision: 'day' })
  })
  it.each(['2/2012', '2012-02', { kind: 'date', day, precision: 'month' } as const])(
    'reads %j as a month',
    (cell) => {
      expect(parseDate(cell)).toEqual({
        from: toDay(2012, 2, 1),
        to: toDay(2012, 2, 29),
        precision: 'month',
      })
    },
  )
  it.each(['2012', 2012, { kind: 'date', day, precision: 'year' } as const])('reads %j as a year', (cell) => {
    expect(parseDate(cell)).toEqual({
      from: toDay(2012, 1, 1),
      to: toDay(2012, 12, 31),
      precision: 'year',
    })
  })
  it.each([
    '31/2/2012',
    '1/13/2012',
    '3/2/12',
    '29/2/2011',
    '3/2-2012',
    'tháng 2',
    41000,
    12.5,
    1899,
    '2101',
    true,
  ])('does not guess %j', (cell) => {
    expect(parseDate(cell)).toBeNull()
  })
})

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
})
