import { describe, expect, it } from 'vitest'
import { type Rows, sortRows } from '../../../shared/reading/rows.ts'
import type { SheetCell } from '../../../shared/sheets/grid.ts'
import { drawCells } from '../../helpers/draw.ts'
import { readSheet } from '../../helpers/read-sheet.ts'
import { sheetOf } from '../../helpers/sheet-of.ts'

type Kind = ReturnType<Parameters<typeof sortRows>[2]>

/** Sorts rows of these kinds; the first stands in row 2 (0-based), below a header. */
const sorted = (...kinds: readonly Kind[]): Rows => {
  const cells = [['above'], ['header'], ...kinds.map((kind) => [kind])]
  return sortRows(sheetOf('x', cells), 2, ([kind]) => kind as Kind)
}

describe('sortRows', () => {
  it('takes rows that may be data for data only between two data rows', () => {
    const { data, skipped } = sorted('perhaps', 'data', 'perhaps', 'other', 'data', 'perhaps')
    expect(data).toEqual([3, 4, 6])
    expect(skipped).toEqual([2, 5, 7])
  })

  it('leaves blank rows out, and takes no rows for data where none is', () => {
    expect(sorted('blank', 'perhaps', 'perhaps')).toEqual({
      data: [],
      totals: [],
      groups: [],
      skipped: [3, 4],
    })
    expect(sorted()).toEqual({ data: [], totals: [], groups: [], skipped: [] })
  })

  it('skips all after `Trong đó` until the next total', () => {
    const rows = sorted('data', 'partial', 'data', 'group', 'perhaps', 'blank', 'total', 'group', 'data')
    expect(rows).toEqual({ data: [2, 10], totals: [8], groups: [9], skipped: [3, 4, 5, 6, 8, 9] })
  })

  it('takes only the first filled row for column numbers', () => {
    const asked: boolean[] = []
    sortRows(sheetOf('x', [['header'], [], ['numbers'], ['data'], ['data']]), 1, ([kind], isFirst) => {
      asked.push(isFirst)
      return (kind ?? 'blank') as Kind
    })
    expect(asked).toEqual([true, true, false, false])
  })
})

const HAMLETS = 'STT | Mã khối, xóm, bản | Tên khối, xóm, bản | Loại | Đảng viên tại chỗ | Vùng giáo'

const hamlets = (picture: string) => {
  const table = readSheet('hamlets', drawCells(`${HAMLETS}\n${picture.trim()}`))
  if (table === null) throw new Error('no header')
  return table
}

describe('copies', () => {
  it('stand at their first filled cell, and are no records', () => {
    const { copies, size, rowOf } = hamlets(`
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

describe('repeats', () => {
  const repeatsOf = (...codes: readonly SheetCell[]) =>
    readSheet('members', [
      ['Số thẻ đảng viên', 'Họ và tên', 'Ngày sinh', 'Giới tính'],
      ...codes.map((code, i) => [code, `Người ${i}`, '1/1/1970', 'Nam']),
    ])?.repeats.map(({ record, column, firstRecord }) => `${column} ${record}=${firstRecord}`)

  it('name the first record of the value, in whatever case', () => {
    expect(repeatsOf('A1', 'b1', 'a1', 'B1 ', 'á1', 'Á1', 'A1')).toEqual([
      'cardNumber 2=0',
      'cardNumber 3=1',
      'cardNumber 5=4',
      'cardNumber 6=0',
    ])
  })

  it('are never blanks or errors, and keep leading zeros apart', () => {
    expect(repeatsOf(null, ' ', null, '#N/A', '#N/A', '01', 1, '1')).toEqual(['cardNumber 7=6'])
  })

  it('are of the unique columns only', () => {
    const table = readSheet('hamlets', [
      ['Mã khối, xóm, bản', 'Tên khối, xóm, bản', 'Loại', 'Đảng viên tại chỗ'],
      ['X1', 'Xóm 1', 'Xóm', 1],
      ['X2', 'Xóm 1', 'Xóm', 1],
    ])
    expect(table?.repeats).toEqual([])
  })
})

describe('totals', () => {
  const totalsOf = (picture: string) =>
    hamlets(picture).totals.map(({ row, value, sinceGroup, ofAll }) => [row, value, sinceGroup, ofAll])

  it('are compared with the sum since the last group or total, and of all above', () => {
    expect(
      totalsOf(`
        1 | X1 | Xóm 1 | Xóm | 1
        I | Gần
        2 | X2 | Xóm 2 | Xóm | 2
        3 | X3 | Xóm 3 | Xóm | 0
        Cộng | | | | 9
        4 | X4 | Xóm 4 | Xóm | 4
        Cộng | | | | 9
        Tổng cộng | | | | 9
        5 | X5 | Xóm 5 | Xóm | 5
      `),
    ).toEqual([
      [6, 9, 2, 3],
      [8, 9, 4, 7],
      [9, 9, 0, 7],
    ])
  })

  it('on top are compared with the sum of all rows', () => {
    expect(
      totalsOf(`
        Cộng | | | | 9
        1 | X1 | Xóm 1 | Xóm | 1
        I | Gần
        2 | X2 | Xóm 2 | Xóm | 2
      `),
    ).toEqual([[2, 9, 3, 3]])
  })

  it('are integers of integer columns; an unknown number below makes the sum unknown', () => {
    expect(totalsOf('1 | X1 | Xóm 1 | Xóm | 1\nCộng | 5 | 5 | 5 | năm | 5')).toEqual([])
    expect(totalsOf('1 | X1 | Xóm 1 | Xóm | một\n2 | X2 | Xóm 2 | Xóm | 2\nCộng | | | | 3')).toEqual([
      [4, 3, Number.NaN, Number.NaN],
    ])
  })

  it('of members are sums over grassroots organizations', () => {
    const table = readSheet(
      'organizations',
      drawCells(`
        Mã tổ chức | Tên tổ chức | Cấp tổ chức | Tổng số đảng viên | Đảng viên chính thức | Đảng viên dự bị | Số cấp ủy viên | Kết nạp từ 2011
        A1   | a | Đảng bộ cơ sở     | 40 | 30 | 10 | 5 | 1
        A2   | b | Chi bộ trực thuộc | 20 | 15 | 5  | 3 | 1
        A3   | c | Chi bộ trực thuộc | 7  | 7  | 7  | 7 | 1
        Cộng |   |                   | 1  | 1  | 1  | 1 | 1
      `),
    )
    expect(table?.totals.map(({ column, ofAll }) => [column, ofAll])).toEqual([
      ['members', 40],
      ['officialMembers', 30],
      ['probationaryMembers', 10],
      ['committeeMembers', 5],
      ['admittedSince2011', 3],
    ])
  })

  it('are unknown over a blank that must be filled, and take any other for nothing', () => {
    const table = readSheet(
      'organizations',
      drawCells(`
        Mã tổ chức | Tên tổ chức | Cấp tổ chức   | Tổng số đảng viên | Số cấp ủy viên
        A1         | a           | Đảng bộ cơ sở |                   | 5
        A2         | b           | Đảng bộ cơ sở | 40                |
        Cộng       |             |               | 1                 | 1
      `),
    )
    expect(table?.totals.map(({ column, ofAll }) => [column, ofAll])).toEqual([
      ['members', Number.NaN],
      ['committeeMembers', 5],
    ])
  })

  it('of members are unknown while a level is unknown or blank', () => {
    const sumWith = (level: string) =>
      readSheet(
        'organizations',
        drawCells(`
          Mã tổ chức | Tên tổ chức | Cấp tổ chức   | Tổng số đảng viên
          A1         | a           | Đảng bộ cơ sở | 40
          A2         | b           | ${level}      | 20
          Cộng       |             |               | 1
        `),
      )?.totals[0]?.ofAll
    expect([sumWith('Chi bộ trực thuộc'), sumWith('Cấp lạ'), sumWith('')]).toEqual([
      40,
      Number.NaN,
      Number.NaN,
    ])
  })
})
