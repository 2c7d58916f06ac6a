import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellName, cellPlace, columnName } from '../../../../shared/reading/text/cell-name.ts'

describe('columnName', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('gives column %i the letters %s', (position, name) => {
    expect(columnName(position)).toBe(name)
  })
})

describe('cellPlace', () => {
  it('is where cellName says', () => {
    fc.assert(
      fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, position) => {
        expect(cellPlace(cellName(row, position))).toEqual({ row, position })
      }),
    )
    expect(cellName(1_048_575, 16_383)).toBe('XFD1048576')
  })
})
