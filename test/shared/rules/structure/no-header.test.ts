import { describe, expect, it } from 'vitest'
import { district } from '../../../helpers/district.ts'
import { issuesBy } from '../../../helpers/issues-by.ts'
import { withSheet } from '../../../helpers/with-sheet.ts'

const issuesOf = (grids: Parameters<typeof issuesBy>[1]) => issuesBy('sheet.no-header', grids)

describe('sheet.no-header', () => {
  it('is silent on the sample district, and about a blank sheet that may be absent', () => {
    expect(issuesOf(district())).toEqual([])
    expect(issuesOf(district({ absent: ['duties'] }))).toEqual([])
  })

  it('stands at A1 of a sheet without a header', () => {
    expect(issuesOf(withSheet('Tổ chức', () => [['Danh sách'], ['DB01', 'Đảng bộ']]))).toEqual([
      {
        rule: 'sheet.no-header',
        severity: 'error',
        sheet: 'Tổ chức',
        cell: 'A1',
        row: 1,
        column: null,
        value: null,
        message:
          'Không tìm thấy dòng tiêu đề cột trong trang “Tổ chức”; hãy ghi lại tiêu đề đúng như mẫu sổ.',
        fix: null,
        fixes: null,
      },
    ])
  })

  it.each(['Tổ chức', 'Khối xóm bản', 'Đảng viên', 'Nhiệm vụ định kỳ'])(
    'is asked of %s, also when it is blank',
    (name) => {
      expect(issuesOf(withSheet(name, () => [])).map(({ sheet, cell }) => `${sheet} ${cell}`)).toEqual([
        `${name} A1`,
      ])
    },
  )

  it('takes three of the required headers, not two', () => {
    const withHeaders = (count: number) =>
      withSheet('Khối xóm bản', ([header = [], ...rows]) => [header.slice(0, count), ...rows])
    expect(issuesOf(withHeaders(3))).toEqual([])
    expect(issuesOf(withHeaders(2))).toHaveLength(1)
  })
})
