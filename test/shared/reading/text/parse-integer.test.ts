import { describe, expect, it } from 'vitest'
import { meantThousands, parseInteger } from '../../../../shared/reading/text/parse-integer.ts'

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
