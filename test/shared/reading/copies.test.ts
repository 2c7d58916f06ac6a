import { describe, expect, it } from 'vitest'
import { findCopies } from '../../../shared/reading/copies.ts'
import { hashText } from '../../../shared/reading/hash-chains.ts'
import { findHeader } from '../../../shared/reading/header.ts'
import type { SheetCell, SheetGrid } from '../../../shared/sheets/grid.ts'
import { HAMLETS } from '../../../shared/sheets/hamlets.ts'
import { columnsOf, TABLE_KEYS, TABLES } from '../../../shared/sheets/index.ts'
import { hamletsOf } from '../../helpers/hamlets-sheet.ts'
import { readSheet } from '../../helpers/read-sheet.ts'

const HEADER = ['STT', 'Mã khối, xóm, bản', 'Tên khối, xóm, bản', 'Loại', 'Mã đảng bộ xã', 'Ghi chú']
const CODE = 1
const NAME = 2

/** Two texts in which the same hash ends, going on from another. */
const collidingTexts = (from: number): readonly [string, string] => {
  const seen = new Map<number, string>()
  for (let i = 0; ; i++) {
    const text = `X${i.toString(36)}`
    const other = seen.get(hashText(text, from))
    if (other !== undefined) return [other, text]
    seen.set(hashText(text, from), text)
  }
}

/** Copies as `row=firstRow`, 1-based; the header is row 1. */
const copiesOf = (...rows: readonly SheetCell[][]): string => {
  const grid: SheetGrid = { name: HAMLETS.name, cells: [HEADER, ...rows], merges: [] }
  const header = findHeader(grid, HAMLETS.columns)
  if (header === null) throw new Error('no header')
  const copies = findCopies(
    grid,
    header,
    rows.map((_, i) => i + 1),
    [CODE, NAME],
  )
  return [...copies.values()].map(({ row, firstRow }) => `${row}=${firstRow}`).join(' ')
}

describe('findCopies', () => {
  it('leaves out the running number and counts every later row', () => {
    expect(copiesOf([1, 'X1', 'Xóm 1', 'Xóm'], [2, 'X1', 'Xóm 1', 'Xóm'], [3, 'X1', 'Xóm 1', 'Xóm'])).toBe(
      '3=2 4=2',
    )
  })

  it('tells rows apart that only share the telling columns', () => {
    expect(
      copiesOf(
        [1, 'X1', 'Xóm 1', 'Xóm', 'DB1'],
        [2, 'X1', 'Xóm 1', 'Bản', 'DB1'],
        [3, 'X1', 'Xóm 1', 'Bản', 'DB1'],
        [4, 'X1', 'Xóm 1', 'Xóm', 'DB1'],
      ),
    ).toBe('4=3 5=2')
  })

  it('trusts no hash: rows that only hash alike are no copies', () => {
    const [a, b] = collidingTexts(CODE)
    expect(hashText(a, CODE)).toBe(hashText(b, CODE))
    const row = (number: number, code: string) => [number, code, 'Xóm 1', 'Xóm', 'DB1']
    expect(copiesOf(row(1, a), row(2, b), row(3, 'X1'), row(4, 'X1'))).toBe('5=4')
    expect(copiesOf(row(1, a), row(2, b), row(3, a), row(4, b), row(5, b))).toBe('4=2 5=3 6=3')
  })

  it('finds copies of the first row, and of rows without a code', () => {
    expect(copiesOf([null, null, 'Xóm 1', 'Xóm'], [null, null, 'Xóm 1', 'Xóm'], [1, 'X2', 'Xóm 2'])).toBe(
      '3=2',
    )
    expect(copiesOf([1, 'X1', 'Xóm 1'], [2, 'X2', 'Xóm 2'], [3, 'X1', 'Xóm 1'])).toBe('4=2')
    expect(copiesOf([1, 'X1', 'Xóm 1', 'a'], [2, 'X1', 'Xóm 1', 'b'])).toBe('')
    expect(copiesOf()).toBe('')
  })

  it('compares what is shown, repaired, whatever the width of the rows', () => {
    expect(
      copiesOf([1, 'X1', 'Xóm 1', 'Xóm', '5'], [2, 'X1 ', 'Xóm  1', 'Xóm'.normalize('NFD'), 5, null, ' ']),
    ).toBe('3=2')
  })

  it('does not mistake one column for another', () => {
    expect(copiesOf([1, 'X1', 'Xóm 1', 'Xóm', 'DB1', null], [2, 'X1', 'Xóm 1', 'Xóm', null, 'DB1'])).toBe('')
  })
})

describe('the columns that tell records apart', () => {
  it.each(TABLE_KEYS)('are columns of the sheet: %s', (key) => {
    const { tellingColumns } = TABLES[key]
    expect(tellingColumns.length).toBeGreaterThan(0)
    expect(Object.keys(columnsOf(key))).toEqual(expect.arrayContaining([...tellingColumns]))
  })
})

describe('copies in a sheet', () => {
  it('stand at their first filled cell, and are no records', () => {
    const { copies, size, rowOf } = hamletsOf(`
      1 | X1 | Xóm 1 | Xóm | 1
      2 |    | Xóm 2 | Xóm | 1
      3 |    | Xóm 2 | Xóm | 1
      4 | X1 | Xóm 1 | Xóm | 1
      5 | X1 | Xóm 1 | Xóm | 2
        |    | Xóm 2 | Xóm | 1 | | a
    `)
    expect(copies).toEqual([
      { row: 4, firstRow: 3, position: 2 },
      { row: 5, firstRow: 2, position: 1 },
    ])
    expect([0, 1, 2, 3].map(rowOf)).toEqual([2, 3, 6, 7])
    expect(size).toBe(4)
  })

  it('are compared by what is shown, in every column but the running number', () => {
    const cells: SheetCell[][] = [
      ['X1', 'Xóm 1', 'Xóm', 5, 'Có'],
      ['X1 ', 'Xóm  1', 'Xóm', '5', 'Có', ' ', null],
      ['X1', 'Xóm 1', 'Xóm', { kind: 'number', value: 5, shown: '5' }, 'Có'],
      ['X1', 'Xóm 1', 'Xóm', 5, 'có'],
      ['X1', 'Xóm 1', 'Xóm', 5],
    ]
    const header = ['Mã khối, xóm, bản', 'Tên khối, xóm, bản', 'Loại', 'Đảng viên tại chỗ', 'Vùng giáo']
    const table = readSheet('hamlets', [header, ...cells])
    expect(table?.copies.map(({ row, firstRow }) => `${row}=${firstRow}`)).toEqual(['3=2', '4=2'])
  })
})
