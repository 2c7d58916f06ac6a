import { describe, expect, it } from 'vitest'
import type { SheetCell } from '../../../../../shared/reading/grid.ts'
import { allProblems } from '../../../../helpers/all-problems.ts'
import { readSheet, tableOf } from '../../../../helpers/read-sheet.ts'

const HEADERS = ['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức', 'Loại hình', 'Tổng số đảng viên']
const sheet = (rows: readonly (readonly SheetCell[])[], headers = HEADERS) =>
  tableOf('organizations', [headers, ...rows])

describe('legacy columns', () => {
  it('are decoded, repaired and read as if they were Unicode', () => {
    const headers = [...HEADERS, 'Ghi chú']
    const table = sheet(
      [
        ['A1', '§¶ng bé x·  Quúnh L­u', '§¶ng bé c¬ së', 'X·', 40, null],
        ['A2', 5, 'Chi bé trùc thuéc', 'X·', 20, '100 m²'],
      ],
      headers,
    )
    expect([table.columns.name.at(0), table.columns.name.at(1)]).toEqual(['Đảng bộ xã Quỳnh Lưu', '5'])
    expect([table.columns.level.at(0), table.columns.level.at(1)]).toEqual([
      'grassroots-committee',
      'subordinate-cell',
    ])
    expect(table.columns.type.at(0)).toBe('commune')
    expect(table.shown(0, 'type')).toBe('X·')
    expect(allProblems(table)).toEqual([])
    expect(table.legacyColumns).toMatchObject([
      { column: 'name', encoding: 'TCVN3', fixes: [{ cell: 'B2', value: 'Đảng bộ xã Quỳnh Lưu' }] },
      {
        column: 'level',
        fixes: [
          { cell: 'C2', value: 'Đảng bộ cơ sở' },
          { cell: 'C3', value: 'Chi bộ trực thuộc' },
        ],
      },
      {
        column: 'type',
        fixes: [
          { cell: 'D2', value: 'Xã' },
          { cell: 'D3', value: 'Xã' },
        ],
      },
    ])
  })

  it('are known by their header, which is repaired with them', () => {
    const headers = ['Mã tổ chức', 'Teân toå chöùc', 'Cấp tổ chức', 'Loại hình', 'Tổng số đảng viên']
    const fixesOf = (...names: readonly string[]) =>
      sheet(
        names.map((name, i) => [`A${i}`, name, 'Chi bộ cơ sở', 'Xã', 40]),
        headers,
      ).legacyColumns
    expect(fixesOf('Chi boä', 'Chi bo')).toMatchObject([
      {
        column: 'name',
        encoding: 'VNI',
        fixes: [
          { cell: 'B1', value: 'Tên tổ chức' },
          { cell: 'B2', value: 'Chi bộ' },
        ],
      },
    ])
    expect(fixesOf('Đảng bộ', 'Chi  bộ ')[0]?.fixes).toEqual([
      { cell: 'B1', value: 'Tên tổ chức' },
      { cell: 'B3', value: 'Chi bộ' },
    ])
  })

  it('may hold peoples, known by their names', () => {
    const table = readSheet('members', [
      ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Dân tộc'],
      ['A', '1/1/1970', 'Nam', 'Th\u00b8i'],
      ['B', '1/1/1970', 'Nam', 'Kinh'],
      ['C', '1/1/1970', 'Nam', 'Th\u00b8i'],
    ])
    expect(table?.legacyColumns).toMatchObject([
      {
        column: 'ethnicity',
        encoding: 'TCVN3',
        fixes: [
          { cell: 'D2', value: 'Thái' },
          { cell: 'D4', value: 'Thái' },
        ],
      },
    ])
    expect(table?.columns.ethnicity.isUnknown(0)).toBe(false)
  })

  it('are named by both cells of their header', () => {
    const headers = [
      ['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức', '§¶ng viªn', null],
      [null, null, null, 'chÝnh thøc', 'dù bÞ'],
    ]
    const merges = [{ top: 0, bottom: 0, left: 3, right: 4 }]
    const table = readSheet('organizations', [...headers, ['A1', 'a', 'Chi bộ cơ sở', 3, 2]], merges)
    expect(table?.legacyColumns.map(({ header }) => header)).toEqual([
      '§¶ng viªn chÝnh thøc',
      '§¶ng viªn dù bÞ',
    ])
  })

  it('of which only the header is legacy read good Unicode as it is', () => {
    const headers = ['M· tæ chøc', 'Tên tổ chức', 'Cấp tổ chức', 'Loại hình', 'Tổng số đảng viên']
    const { columns, legacyColumns } = sheet([['a1', 'Xã Tà Cạ', 'Chi bộ cơ sở', 'Xã', 40]], headers)
    expect([columns.code.at(0), columns.name.at(0)]).toEqual(['A1', 'Xã Tà Cạ'])
    expect(legacyColumns.map(({ column }) => column)).toEqual(['code'])
  })

  it('decide what a row is by their decoded values', () => {
    const headers = ['Mã tổ chức', 'Tªn tæ chøc', 'CÊp tæ chøc', 'Lo¹i h×nh', 'Tổng số đảng viên']
    const { size, columns } = sheet([[null, 'Chi bé', 'Chi bé c¬ së', 'X·']], headers)
    expect([size, columns.level.at(0)]).toEqual([1, 'grassroots-cell'])
  })
})
