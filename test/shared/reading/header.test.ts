import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../shared/reading/header.ts'
import type { Merge, SheetCell } from '../../../shared/sheets/grid.ts'
import { ORGANIZATIONS } from '../../../shared/sheets/organizations.ts'
import { drawCells } from '../../helpers/draw.ts'
import { sheetOf } from '../../helpers/sheet-of.ts'

const headerOf = (cells: readonly (readonly SheetCell[])[], merges: readonly Merge[] = []) =>
  findHeader(sheetOf('x', cells, merges), ORGANIZATIONS.columns)

/** The header as `row: key@position …`, both 0-based, in the order of the columns found. */
const found = (picture: string, merges: readonly Merge[] = []): string => {
  const header = headerOf(drawCells(picture), merges)
  if (header === null) return 'none'
  return `${header.row}: ${[...header.positions].map(([key, position]) => `${key}@${position}`).join(' ')}`
}

const across = (row: number, left: number, right: number): Merge => ({ top: row, bottom: row, left, right })
const down = (top: number, column: number): Merge => ({ top, bottom: top + 1, left: column, right: column })

describe('the header of one row', () => {
  it('needs three required headers', () => {
    expect(found('Mã tổ chức | Tên tổ chức | Cấp tổ chức')).toBe('0: code@0 name@1 level@2')
    expect(found('Mã tổ chức | Tên tổ chức | Lạ')).toBe('none')
  })

  it('counts neither optional nor conditional headers, nor one header twice', () => {
    expect(found('Mã tổ chức | Tên tổ chức | Ghi chú | Mã tổ chức cấp trên | Loại hình')).toBe('none')
    expect(found('Mã tổ chức | Tên tổ chức | Tên tổ chức | MÃ TỔ CHỨC')).toBe('none')
  })

  it('is the first such row, whatever stands above', () => {
    const picture = `
      ĐẢNG BỘ | TỈNH | NGHỆ AN

      1 | 2 | 3
      Mã tổ chức | Tên tổ chức
      Ghi chú | Cấp tổ chức | Tên tổ chức | Mã tổ chức
      Mã tổ chức | Tên tổ chức | Cấp tổ chức
    `
    expect(found(picture)).toBe('4: note@0 level@1 name@2 code@3')
  })

  it('skips rows that are missing', () => {
    const cells: (readonly SheetCell[])[] = []
    cells[2] = ['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức']
    expect(headerOf(cells)?.row).toBe(2)
  })

  it('keeps the first of a header that stands twice', () => {
    const header = headerOf([['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức', 'TÊN TỔ CHỨC *', 'Mã tổ chức']])
    expect(header?.positions.get('name')).toBe(1)
    expect(header?.duplicates).toMatchObject([
      { column: 'name', position: 3 },
      { column: 'code', position: 4 },
    ])
  })

  it('tells running numbers and blanks from headers that it does not know', () => {
    const running = ['STT', 'TT', 'Số TT', 'Số thứ tự', 'số  TT *:']
    const header = headerOf([['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức', ...running, null, ' ', 'Lạ', 7]])
    expect([...(header?.sequence ?? [])]).toEqual([3, 4, 5, 6, 7])
    expect(header?.unexpected).toEqual([
      { header: 'Lạ', row: 0, position: 10 },
      { header: '7', row: 0, position: 11 },
    ])
  })

  it('marks a column whose header is known only after decoding', () => {
    const header = headerOf([['M· tæ chøc', 'Teân toå chöùc', 'Cấp tổ chức', 'Ghi chó']])
    expect([...(header?.encodings ?? [])]).toEqual([
      ['code', 'TCVN3'],
      ['name', 'VNI'],
      ['note', 'TCVN3'],
    ])
    expect(header?.unexpected).toEqual([])
  })
})

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
})
