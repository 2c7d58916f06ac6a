import { describe, expect, it } from 'vitest'
import { HEADERS, row } from '../../../../helpers/organizations-sheet.ts'
import { readSheet, tableOf } from '../../../../helpers/read-sheet.ts'

describe('header', () => {
  it('is the first row with three required headers, in any order and column', () => {
    const table = tableOf('organizations', [
      [null, 'ĐẢNG BỘ TỈNH NGHỆ AN'],
      ['Tên tổ chức: danh sách'],
      [null, null, null, 'TÊN TỔ CHỨC *', 'Cấp tổ chức:', 'Mã  tổ chức (mã số)', 'Lạ'],
      [null, null, null, 'Chi bộ A', 'Chi bộ cơ sở', 'a1', 'x'],
    ])
    expect(table.headerRow).toBe(3)
    expect(table.columns.code.at(0)).toBe('A1')
    expect(table.rowOf(0)).toBe(4)
    expect(table.missingColumns).toEqual(['type', 'members', 'officialMembers', 'probationaryMembers'])
    expect(table.unexpectedColumns).toEqual([{ header: 'Lạ', joined: '', row: 3, position: 6 }])
  })

  it('takes two required headers for duties, which have no more', () => {
    expect(
      tableOf('duties', [
        ['Nhiệm vụ', 'Kỳ'],
        ['Giao ban quý', '2012Q1'],
      ]).size,
    ).toBe(1)
  })

  it('is nowhere when no row has enough of them', () => {
    expect(readSheet('organizations', [HEADERS.slice(0, 2), row('A1')])).toBeNull()
  })

  it('may have two rows tied by merges: sub-heading, both joined, heading', () => {
    const merges = [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 1, left: 1, right: 1 },
      { top: 0, bottom: 1, left: 2, right: 2 },
      { top: 0, bottom: 0, left: 3, right: 5 },
    ]
    const table = tableOf(
      'organizations',
      [
        ['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức', 'Đảng viên', null, null],
        [null, null, null, 'Tổng số đảng viên', 'chính thức', 'dự bị'],
        row('A1'),
      ],
      merges,
    )
    expect(table.headerRow).toBe(2)
    expect(table.size).toBe(1)
    expect(table.columns.officialMembers.at(0)).toBe(10)
  })

  it('counts the first of a header that stands twice', () => {
    const table = tableOf('organizations', [
      [...HEADERS, 'Tổng số đảng viên'],
      [...row('A1', 7), 99],
    ])
    expect(table.columns.members.at(0)).toBe(7)
    expect(table.duplicateColumns).toEqual([
      { column: 'members', header: 'Tổng số đảng viên', row: 1, position: 6 },
    ])
  })
})
