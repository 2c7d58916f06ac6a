import { describe, expect, it } from 'vitest'
import type { Merge } from '../../../../../shared/reading/grid.ts'
import { drawCells } from '../../../../helpers/draw.ts'
import { found, headerOf } from '../../../../helpers/find-organization-header.ts'

const across = (row: number, left: number, right: number): Merge => ({ top: row, bottom: row, left, right })
const down = (top: number, column: number): Merge => ({ top, bottom: top + 1, left: column, right: column })

describe('the header of two rows', () => {
  it('tries the sub-heading alone, both joined, the heading alone', () => {
    const picture = `
      Mã tổ chức | Tên tổ chức | Cấp tổ chức | Đảng viên        |            |        | Ghi chú
                 |             |             | Tổng số đảng viên | chính thức | dự bị  | tự do
    `
    expect(found(picture, [across(0, 3, 5), down(0, 0)])).toBe(
      '1: code@0 name@1 level@2 members@3 officialMembers@4 probationaryMembers@5 note@6',
    )
  })

  it('knows in which cells the text of each column stands', () => {
    const picture = `
      Mã tổ chức | Tên tổ chức | Cấp tổ chức | Đảng viên         |            | Ghi chú
                 |             |             | Tổng số đảng viên | chính thức | tự do
    `
    const header = headerOf(drawCells(picture), [across(0, 3, 4), down(0, 0)])
    const at = (...cells: readonly (readonly [row: number, position: number])[]) =>
      cells.map(([row, position]) => ({ row, position }))
    expect(Object.fromEntries(header?.cells ?? [])).toEqual({
      code: at([0, 0]),
      name: at([0, 1]),
      level: at([0, 2]),
      members: at([1, 3]),
      officialMembers: at([0, 3], [1, 4]),
      note: at([0, 5]),
    })
    const single = headerOf(drawCells('x\nMã tổ chức | Tên tổ chức | Cấp tổ chức'))
    expect(Object.fromEntries(single?.cells ?? [])).toEqual({
      code: at([1, 0]),
      name: at([1, 1]),
      level: at([1, 2]),
    })
  })

  it('is known by a merge across the first row alone', () => {
    const picture = `
      Mã tổ chức | Tên tổ chức | Cấp tổ chức | Đảng viên  |
                 |             |             | chính thức | dự bị
    `
    expect(found(picture, [across(0, 3, 4)])).toBe(
      '1: code@0 name@1 level@2 officialMembers@3 probationaryMembers@4',
    )
  })

  it('is known by a merge down both rows alone', () => {
    const picture = `
      Mã tổ chức | Tên tổ chức | Chung
                 |             | Cấp tổ chức
    `
    expect(found(picture, [down(0, 0)])).toBe('1: code@0 name@1 level@2')
    expect(found(picture)).toBe('none')
  })

  it('may hold all required headers in its second row', () => {
    const picture = `
      Tổ chức    |             |             | Đảng viên
      Mã tổ chức | Tên tổ chức | Cấp tổ chức | chính thức
    `
    expect(found(picture, [across(0, 0, 2)])).toBe('1: code@0 name@1 level@2 officialMembers@3')
  })

  it('is not made by the merge of a title, of data, or of another row', () => {
    const header = 'Mã tổ chức | Tên tổ chức | Cấp tổ chức | Ghi chú'
    expect(found(`DANH SÁCH\n${header}`, [across(0, 0, 3)])).toBe('1: code@0 name@1 level@2 note@3')
    expect(found(`${header}\nA1 | Chi bộ | Chi bộ cơ sở | a`, [across(0, 0, 1)])).toBe(
      '0: code@0 name@1 level@2 note@3',
    )
    expect(found(`${header}\nA1 | Chi bộ | Chi bộ cơ sở | a\nA2`, [down(1, 0)])).toBe(
      '0: code@0 name@1 level@2 note@3',
    )
    expect(found(`${header}\nA1 | Mã xã | b | c`, [{ top: 0, bottom: 0, left: 1, right: 1 }])).toBe(
      '0: code@0 name@1 level@2 note@3',
    )
    expect(found(`${header}\nA1 | Mã xã | b | c`, [across(1, 0, 1)])).toBe('0: code@0 name@1 level@2 note@3')
  })

  it('takes the heading of the merge that covers a position, and only of that', () => {
    const picture = `
      Mã tổ chức | Đảng viên  |       | dự bị | Tên tổ chức
                 | chính thức | dự bị |       |
    `
    expect(found(picture, [across(0, 1, 2), down(0, 0), down(0, 4)])).toBe(
      '1: code@0 officialMembers@1 probationaryMembers@2 name@4',
    )
  })

  it('may begin in a merge from above', () => {
    const picture = `
      Mã tổ chức | SỔ          | a
                 | Tên tổ chức | Đảng viên
                 | Cấp tổ chức | chính thức
    `
    const merges = [{ top: 0, bottom: 2, left: 0, right: 0 }]
    expect(found(picture, merges)).toBe('2: code@0 level@1 officialMembers@2')
  })

  it('leaves what stands above a blank header alone, unless one merge ties both', () => {
    const header = 'Mã tổ chức | Tên tổ chức | Cấp tổ chức |       | Ghi chú'
    const unexpectedOf = (picture: string, merge: Merge) =>
      headerOf(drawCells(`TỈNH ỦY\n${picture}\n${header}`), [merge])?.unexpected.map((text) => text.header)
    const block = { top: 0, bottom: 1, left: 0, right: 1 }
    expect(unexpectedOf(' | | Số 12 | Vinh', block)).toEqual([])
    expect(unexpectedOf('HUYỆN | | Số 12 | Mẫu 1', { top: 1, bottom: 4, left: 3, right: 4 })).toEqual([])
    expect(unexpectedOf('HUYỆN |  |       |', across(1, 0, 4))).toEqual([])
    expect(unexpectedOf('HUYỆN |  |       | Mẫu 1', across(1, 0, 1))).toEqual(['Mẫu 1'])
    expect(unexpectedOf('HUYỆN |  |       | Mẫu 1', down(1, 0))).toEqual(['Mẫu 1'])
  })

  it('is not made of a header with a heading merged across, and data with a blank', () => {
    const picture = `
      Mã tổ chức | Tên tổ chức | Cấp tổ chức  | Ghi chú |
      A1         | Chi bộ      | Chi bộ cơ sở |         | a
      A2         |             | Chi bộ cơ sở |         | a
    `
    expect(found(picture, [across(0, 3, 4)])).toBe('0: code@0 name@1 level@2 note@3')
  })

  it('is not made by a merge of one cell, nor by one of the second row', () => {
    const picture = `
      Mã tổ chức | Tên tổ chức | Cấp tổ chức | Đảng viên
      A1         | a           | b           | chính thức
    `
    const single = '0: code@0 name@1 level@2'
    expect(found(picture, [across(0, 3, 3)])).toBe(single)
    expect(found(picture, [across(1, 0, 1)])).toBe(single)
    expect(found(picture, [across(0, 3, 4)])).toBe('1: code@0 name@1 level@2 officialMembers@3')
  })

  it('takes no heading from a merge that ends above it', () => {
    const picture = `
      DANH SÁCH  |             |             |            |
      Mã tổ chức | Tên tổ chức | Cấp tổ chức | Đảng viên  |
                 |             |             | chính thức | dự bị
    `
    expect(found(picture, [across(0, 0, 4), across(1, 3, 4)])).toBe(
      '2: code@0 name@1 level@2 officialMembers@3 probationaryMembers@4',
    )
  })

  it('may have a heading as tall as ten rows', () => {
    const tall = (height: number) => {
      const rows = [
        'Đảng viên | SỔ',
        ...Array.from({ length: height - 1 }, (_, i) => ` | dòng ${i}`),
        ' | Mã tổ chức | Tên tổ chức | Cấp tổ chức | Ghi chú ',
        'chính thức | | | | tự do',
      ]
      const merge = { top: 0, bottom: height, left: 0, right: 0 }
      return found(rows.join('\n'), [merge, down(height, 1)])
    }
    expect(tall(9)).toBe('10: officialMembers@0 code@1 name@2 level@3 note@4')
    expect(tall(10)).toBe('11: code@1 name@2 level@3 note@4')
  })

  it('takes a sub-heading of blanks, or past the end of its row, for none', () => {
    const cells = [
      ['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức', 'Đảng viên', null, 'Ghi chú'],
      [null, null, ' ', 'chính thức', 'dự bị'],
    ]
    const header = headerOf(cells, [across(0, 3, 4)])
    expect(header?.cells.get('level')).toEqual([{ row: 0, position: 2 }])
    expect(header?.cells.get('note')).toEqual([{ row: 0, position: 5 }])
  })

  it('is looked for further down when two tied rows hold too few headers', () => {
    const picture = `
      Mã tổ chức | Khối |
                 | a    | b
      Mã tổ chức | Tên tổ chức | Cấp tổ chức
    `
    expect(found(picture, [down(0, 0)])).toBe('2: code@0 name@1 level@2')
  })

  it('knows the running number by its heading', () => {
    const picture = `
      STT | Mã tổ chức | Tên tổ chức | Cấp tổ chức | Đảng viên
      (1) |            |             |             | chính thức
    `
    const header = headerOf(drawCells(picture), [down(0, 1)])
    expect([...(header?.sequence ?? [])]).toEqual([0])
  })
})
