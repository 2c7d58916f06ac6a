import { expect, it } from 'vitest'
import { parseCell } from '../../appsscript/a1.ts'

it('reads the name of a cell', () => {
  expect(parseCell('A1')).toEqual({ row: 1, column: 1 })
  expect(parseCell('AB12')).toEqual({ row: 12, column: 28 })
})

it.each(['', 'a1', 'A0', 'A', '12', 'A1:B2', 'ABCD1', "'Tổ chức'!A1", 'A12345678'])('refuses %j', (name) => {
  expect(parseCell(name)).toBeNull()
})
