import { describe, expect, it } from 'vitest'
import { drawCells } from '../../../../helpers/draw.ts'
import { hamletsOf } from '../../../../helpers/hamlets-sheet.ts'
import { readSheet } from '../../../../helpers/read-sheet.ts'

describe('totals', () => {
  const totalsOf = (picture: string) =>
    hamletsOf(picture).totals.map(({ row, value, sinceGroup, ofAll }) => [row, value, sinceGroup, ofAll])

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
