import { describe, expect, it } from 'vitest'
import type { Merge, SheetCell } from '../../../../../shared/reading/grid.ts'
import { allProblems } from '../../../../helpers/all-problems.ts'
import { readSheet, tableOf } from '../../../../helpers/read-sheet.ts'

const HEADERS = ['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức', 'Loại hình', 'Tổng số đảng viên']
const sheet = (rows: readonly (readonly SheetCell[])[], merges: readonly Merge[] = []) =>
  tableOf('organizations', [HEADERS, ...rows], merges)

describe('missing columns', () => {
  const ALWAYS = ['officialMembers', 'probationaryMembers']
  const missingWith = (level: string | null, type: string | null) =>
    sheet([['A1', 'a', level, type, 40]]).missingColumns.filter((column) => !ALWAYS.includes(column))

  it('are those that are always required', () => {
    expect(sheet([]).missingColumns).toEqual(ALWAYS)
  })

  it.each([
    ['Đảng bộ cơ sở', 'Cơ quan', []],
    ['Chi bộ cơ sở', 'Xã', ['commune']],
    ['Đảng bộ cơ sở', 'Phường', ['commune']],
    ['Chi bộ cơ sở', 'Doanh nghiệp NN', ['hasMasses', 'admittedThisYear', 'admittedSince2011']],
    ['Chi bộ trực thuộc', 'Xã', ['parent']],
    ['Đảng bộ bộ phận', 'Doanh nghiệp NN', ['parent']],
    ['Cấp lạ', 'Xã', []],
    [null, null, []],
  ])('are asked by a row of %s, %s: %j', (level, type, missing) => {
    expect(missingWith(level, type)).toEqual(missing)
  })

  it('are asked by any one row', () => {
    const table = sheet([
      ['A1', 'a', 'Đảng bộ cơ sở', 'Cơ quan', 40],
      ['A2', 'b', 'Chi bộ trực thuộc', null, 20],
    ])
    expect(table.missingColumns).toEqual(['parent', ...ALWAYS])
  })

  it.each([
    ['hamlets', ['Tên khối, xóm, bản', 'Loại', 'Tình trạng chi bộ'], ['a', 'Xóm', 'Có chi bộ'], 'cell', true],
    [
      'hamlets',
      ['Tên khối, xóm, bản', 'Loại', 'Tình trạng chi bộ'],
      ['a', 'Xóm', 'Sinh hoạt ghép'],
      'cell',
      true,
    ],
    [
      'hamlets',
      ['Tên khối, xóm, bản', 'Loại', 'Tình trạng chi bộ'],
      ['a', 'Xóm', 'Chưa có chi bộ'],
      'cell',
      false,
    ],
    ['members', ['Họ và tên', 'Giới tính', 'Loại đảng viên'], ['a', 'Nam', 'Chính thức'], 'officialOn', true],
    ['members', ['Họ và tên', 'Giới tính', 'Loại đảng viên'], ['a', 'Nam', 'Dự bị'], 'officialOn', false],
    [
      'members',
      ['Họ và tên', 'Giới tính', 'Loại đảng viên', 'Ngày bồi dưỡng chức danh'],
      ['a', 'Nam', 'Dự bị', '3/2/2012'],
      'titleTrainedFor',
      true,
    ],
    [
      'members',
      ['Họ và tên', 'Giới tính', 'Loại đảng viên', 'Ngày bồi dưỡng chức danh'],
      ['a', 'Nam', 'Dự bị', '31/2/2012'],
      'titleTrainedFor',
      true,
    ],
    [
      'members',
      ['Họ và tên', 'Giới tính', 'Loại đảng viên', 'Ngày bồi dưỡng chức danh'],
      ['a', 'Nam', 'Dự bị', null],
      'titleTrainedFor',
      false,
    ],
  ] as const)('of %s with %j %j: %s %j', (key, headers, row, column, isMissing) => {
    expect(readSheet(key, [headers, row])?.missingColumns.includes(column)).toBe(isMissing)
  })

  it('read as blank everywhere', () => {
    const table = sheet([['A1', 'a', 'Đảng bộ cơ sở', 'Xã', 40]])
    const { columns, shown } = table
    expect([columns.commune.position, columns.commune.isBlank(0), columns.commune.at(0)]).toEqual([
      -1,
      true,
      '',
    ])
    expect(shown(0, 'commune')).toBe('')
    expect(shown(0, 'no such column')).toBe('')
    expect(allProblems(table)).toEqual([])
  })
})

describe('merged cells', () => {
  const rows = [
    ['A1', 'a', 'Đảng bộ cơ sở', 'Xã', 40],
    [null, null, 'Chi bộ cơ sở', 'Phường', 20],
    ['A3', null, 'Chi bộ cơ sở', 'Thị trấn', 10],
  ]
  const codesWith = (merge: Merge) => {
    const { columns } = sheet(rows, [merge])
    return [0, 1, 2].map((i) => `${columns.code.at(i)}${columns.name.at(i)}`)
  }

  it('are filled down in a column of codes, and only there', () => {
    expect(codesWith({ top: 1, bottom: 2, left: 0, right: 0 })).toEqual(['A1a', 'A1', 'A3'])
    expect(codesWith({ top: 1, bottom: 2, left: 1, right: 1 })).toEqual(['A1a', '', 'A3'])
  })

  it('are not filled when the merge lies elsewhere or goes across', () => {
    expect(codesWith({ top: 2, bottom: 3, left: 0, right: 0 })).toEqual(['A1a', '', ''])
    expect(codesWith({ top: 1, bottom: 1, left: 0, right: 1 })).toEqual(['A1a', '', 'A3'])
  })
})
