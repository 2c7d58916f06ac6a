import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { spareSheet } from '../../../../shared/rules/structure/spare-sheet.ts'
import { validate } from '../../../../shared/rules/validate.ts'
import { type Changes, district } from '../../../helpers/district.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(spareSheet, {
  accepts: {
    'the only tab of its kind, with a bracket': { named: { members: 'Đảng viên (quý IV)' } },
    'a tab of another name': { copies: [['members', 'Bản sao của Đảng viên']] },
    'copies of which none is the sheet': {
      copies: [['members', 'Đảng viên (1)']],
      named: { members: 'Đảng viên (2)' },
    },
  },
  rejects: {
    'a copy': [{ copies: [['members', 'Đảng viên (2)']] }, '-'],
    'a copy in capitals with an odd space': [{ copies: [['members', 'ĐẢNG\u00a0VIÊN [1] *']] }, '-'],
    'copies of several sheets': [
      {
        copies: [
          ['info', 'Thông tin (cũ)'],
          ['hamlets', 'Khối xóm bản (quý III)'],
          ['hamlets', 'Khối xóm bản (quý II)'],
        ],
      },
      '- - -',
    ],
  },
  says: 'Trang “Đảng viên (2)” không được đọc vì sổ đã có trang “Đảng viên”; hãy xem số liệu đúng nằm ở trang nào, chỉ giữ một trang tên “Đảng viên”, trang kia xóa hoặc đặt tên khác hẳn.',
})

const issuesOf = (changes: Changes) => validate(readWorkbook(district(changes)))

describe('an issue about a spare tab', () => {
  it('names the tab, and comes alone', () => {
    expect(issuesOf({ copies: [['organizations', 'Tổ chức (2)']] })).toMatchObject([
      {
        rule: 'workbook.spare-sheet',
        sheet: 'Tổ chức (2)',
        cell: null,
        row: null,
        column: null,
        value: null,
      },
    ])
  })
})
