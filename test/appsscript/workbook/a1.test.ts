import { expect, it } from 'vitest'
import { parseCell, rangeNames, toA1 } from '../../../appsscript/workbook/a1.ts'

it('reads the name of a cell', () => {
  expect(parseCell('A1')).toEqual({ row: 1, column: 1 })
  expect(parseCell('AB12')).toEqual({ row: 12, column: 28 })
})

it.each(['', 'a1', 'A0', 'A', '12', 'A1:B2', 'ABCD1', "'Tổ chức'!A1", 'A12345678'])('refuses %j', (name) => {
  expect(parseCell(name)).toBeNull()
})

it.each(['A1', 'Z9', 'AA10', 'ABC1234567'])('names %j as it was read', (name) => {
  expect(toA1(parseCell(name) ?? { row: 0, column: 0 })).toBe(name)
})

it('joins cells that stand below each other', () => {
  const cells = [
    { row: 3, column: 9 },
    { row: 2, column: 9 },
    { row: 5, column: 9 },
    { row: 4, column: 27 },
  ]
  expect(rangeNames(cells)).toEqual(['I2:I3', 'I5', 'AA4'])
  expect(rangeNames([])).toEqual([])
})
