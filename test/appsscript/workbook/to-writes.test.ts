import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlainChange } from '../../../appsscript/workbook/writing/plain-changes.ts'
import { toWrites } from '../../../appsscript/workbook/writing/to-writes.ts'

const at = (row: number, column: number, after: string | number): PlainChange => ({
  sheet: 'Đảng viên',
  row,
  column,
  before: '',
  after,
})

it('writes cells below each other at once, and the same value wherever it goes', () => {
  expect(toWrites([at(3, 2, 'b'), at(2, 2, 'a'), at(9, 2, 'c')])).toEqual([
    { kind: 'run', from: at(2, 2, 'a'), values: ['a', 'b'] },
    { kind: 'run', from: at(9, 2, 'c'), values: ['c'] },
  ])
  const same = [at(2, 4, 'Có'), at(5, 4, 'Có'), at(7, 6, 'Có'), at(9, 6, 'Có')]
  expect(toWrites(same)).toEqual([{ kind: 'same', cells: same, value: 'Có' }])
  expect(toWrites([])).toEqual([])
})

it('tells a number from the same digits as text', () => {
  const entries = [at(2, 1, 7), at(4, 1, '7'), at(6, 1, 7), at(8, 1, '7')]
  expect(toWrites(entries).map((write) => write.kind === 'same' && write.value)).toEqual([7, '7'])
})

it('writes every entry once and no other cell', () => {
  const change = fc
    .record({
      row: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 3 }),
      after: fc.constantFrom('a', 'b', 1),
    })
    .map(({ row, column, after }) => at(row, column, after))
  const entries = fc.uniqueArray(change, { selector: ({ row, column }) => `${row} ${column}`, maxLength: 30 })
  fc.assert(
    fc.property(entries, (given) => {
      const written = toWrites(given).flatMap((write) =>
        write.kind === 'run'
          ? write.values.map((value, i) => at(write.from.row + i, write.from.column, value))
          : write.cells.map(({ row, column }) => at(row, column, write.value)),
      )
      const sorted = (list: readonly PlainChange[]) =>
        list
          .map(({ row, column, after }) => `${column} ${String(row).padStart(2)} ${typeof after} ${after}`)
          .sort()
      expect(sorted(written)).toEqual(sorted(given))
    }),
  )
})
