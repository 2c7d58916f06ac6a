import { describe, expect, it } from 'vitest'
import { toDay } from '../../../shared/day.ts'
import { parseDate } from '../../../shared/reading/parse-date.ts'
import { meantThousands, parseInteger } from '../../../shared/reading/parse-integer.ts'
import { listReader } from '../../../shared/reading/parse-list.ts'
import { classificationScheme } from '../../../shared/sheets/classifications.ts'
import {
  CELL_ROLE,
  COMMITTEE_ROLE,
  GENDER,
  ORGANIZATION_LEVEL,
  YES_NO,
} from '../../../shared/sheets/lists.ts'

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
    ['1.565,0', 1565],
    ['1.565,00', 1565],
    ['12,000', 12],
    ['007', 7],
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    [{ kind: 'number', value: 421, shown: '000421' } as const, 421],
  ])('reads %j', (cell, value) => {
    expect(parseInteger(cell)).toBe(value)
  })
  it.each([
    ...[
      '75,5',
      '1,565',
      '1.56',
      '-1',
      'mười',
      '1.5650',
      '',
      '12,01',
      '12,',
      '12,0x',
      '1.565,0x',
      'x12',
      '12x',
    ],
    ...['x1.565', '1234.567', '1.565.', '1.56.565', '.565', '9007199254740993', true, 1.5, -1, 2 ** 53, null],
    Number.POSITIVE_INFINITY,
    { kind: 'error', shown: '1' } as const,
    { kind: 'date', day: 1, precision: 'day', shown: '1' } as const,
  ])('does not guess %j', (cell) => {
    expect(parseInteger(cell)).toBeNaN()
  })
})

describe('meantThousands', () => {
  it.each([
    [1.565, 1565],
    [10.148, 10148],
    [0.125, 125],
    [999.999, 999999],
    [1.005, 1005],
    [{ kind: 'number', value: 1.565, shown: '1,565' } as const, 1565],
    [-1.565, null],
    [1565, null],
    [null, null],
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
  it.each([
    '3/2/2012',
    '03-02-2012',
    '3.2.2012',
    '2012-02-03',
    ' 3/2/2012 ',
    '3 / 2 / 2012',
    { kind: 'date', day, precision: 'day', shown: '3 Feb' } as const,
  ])('reads %j as a day', (cell) => {
    expect(parseDate(cell)).toEqual({ from: day, to: day, precision: 'day' })
  })
  it.each(['2/2012', '02/2012', '2 / 2012', '2012-02', { kind: 'date', day, precision: 'month' } as const])(
    'reads %j as a month',
    (cell) => {
      expect(parseDate(cell)).toEqual({
        from: toDay(2012, 2, 1),
        to: toDay(2012, 2, 29),
        precision: 'month',
      })
    },
  )
  it.each([
    '2012',
    ' 2012 ',
    2012,
    { kind: 'number', value: 2012, shown: '2.012' } as const,
    { kind: 'date', day, precision: 'year' } as const,
  ])('reads %j as a year', (cell) => {
    expect(parseDate(cell)).toEqual({
      from: toDay(2012, 1, 1),
      to: toDay(2012, 12, 31),
      precision: 'year',
    })
  })
  it('reads the first and the last of bare years and of the year', () => {
    expect(parseDate(1900)?.from).toBe(toDay(1900, 1, 1))
    expect(parseDate('2100')?.to).toBe(toDay(2100, 12, 31))
    expect(parseDate('1/2012')?.from).toBe(toDay(2012, 1, 1))
    expect(parseDate('12/2012')?.to).toBe(toDay(2012, 12, 31))
    expect(parseDate('29/2/2012')?.to).toBe(toDay(2012, 2, 29))
  })
  it.each([
    ...['0/2/2012', '3/0/2012', '3/2/20123', '123/2/2012', 'x3/2/2012', '3/2/2012x', '3 2 2012', '3//2012'],
    ...[
      'x2012-02-03',
      '2012-02-031',
      '2012-2-3',
      '2012-02-30',
      '2012-13-01',
      '12012-02-03',
      '02012',
      '2012.5',
    ],
    ...['13/2012', '0/2012', '123/2012', '2/20123', 'x2/2012', '2012-13', '2012-00', '2012-022', 'x2012-02'],
    ...['02-2012', '2.2012'],
    ...['20123', 'x2012', '201', '', 2012.5, 2101, null],
    { kind: 'error', shown: '2012' } as const,
  ])('does not guess %j', (cell) => {
    expect(parseDate(cell)).toBeNull()
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
