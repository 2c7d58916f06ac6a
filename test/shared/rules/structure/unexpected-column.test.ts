import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { validate } from '../../../../shared/rules/validate.ts'
import { district } from '../../../helpers/district.ts'
import { issuesBy } from '../../../helpers/issues-by.ts'
import { withHeader } from '../../../helpers/with-sheet.ts'

const issuesOf = (name: string, header: string) =>
  issuesBy('sheet.unexpected-column', withHeader(name, header))

describe('sheet.unexpected-column', () => {
  it.each([
    ['Đảng viên', 'Số thứ tự'],
    ['Đảng viên', 'STT'],
    ['Đảng viên', ''],
    ['Tổ chức', 'Số điện thoại'],
  ])('lets %s have a column “%s”', (name, header) => {
    expect(issuesOf(name, header)).toEqual([])
  })

  it('is silent about a header that is to be renamed, and only about that', () => {
    const grids = withHeader('Đảng viên', 'Họ tên', district({ headers: { 'members.fullName': 'Họ tên' } }))
    const issues = validate(readWorkbook(grids))
    expect(issues.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      'sheet.missing-column A1',
      'sheet.unexpected-column X1',
    ])
  })

  it('proposes a header that is off a column that may be absent, each once', () => {
    const grids = withHeader(
      'Đảng viên',
      'Dân tộc khác',
      district({ headers: { 'members.ethnicity': 'Dân tôc' } }),
    )
    expect(issuesBy('sheet.unexpected-column', grids).map(({ cell, message }) => [cell, message])).toEqual([
      [
        'F1',
        'Cột “Dân tôc” không có trong mẫu nên không được đọc; nếu đó là cột “Dân tộc”, hãy đổi tiêu đề thành “Dân tộc”, nếu không thì nên bỏ khỏi trang Đảng viên để không giữ thừa dữ liệu cá nhân.',
      ],
      [
        'X1',
        'Cột “Dân tộc khác” không dùng cho báo cáo nào; nên bỏ khỏi trang Đảng viên để không giữ thừa dữ liệu cá nhân.',
      ],
    ])
  })

  it('warns of what nothing needs in the member list', () => {
    expect(issuesOf('Đảng viên', 'Số điện thoại')).toMatchObject([
      {
        cell: 'X1',
        value: 'Số điện thoại',
        message:
          'Cột “Số điện thoại” không dùng cho báo cáo nào; nên bỏ khỏi trang Đảng viên để không giữ thừa dữ liệu cá nhân.',
      },
    ])
  })
})
