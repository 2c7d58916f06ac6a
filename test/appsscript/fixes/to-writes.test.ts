import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Entry, toWrites } from '../../../appsscript/fixes/to-writes.ts'

const at = (row: number, column: number, value: string | number): Entry => ({ row, column, value })

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
  const entry = fc.record({
    row: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 3 }),
    value: fc.constantFrom('a', 'b', 1),
  })
  const entries = fc.uniqueArray(entry, { selector: ({ row, column }) => `${row} ${column}`, maxLength: 30 })
  fc.assert(
    fc.property(entries, (given) => {
      const written = toWrites(given).flatMap((write) =>
        write.kind === 'run'
          ? write.values.map((value, i) => ({ ...write.from, row: write.from.row + i, value }))
          : write.cells.map((cell) => ({ row: cell.row, column: cell.column, value: write.value })),
      )
      const sorted = (list: readonly Entry[]) =>
        list
          .map(({ row, column, value }) => `${column} ${String(row).padStart(2)} ${typeof value} ${value}`)
          .sort()
      expect(sorted(written)).toEqual(sorted(given))
    }),
  )
})
