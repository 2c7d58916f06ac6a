import { describe, expect, it } from 'vitest'
import { SHEET_KEYS, SHEETS } from '../../../../shared/forms/so-don-vi/index.ts'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { sheetAmbiguous } from '../../../../shared/rules/structure/sheet-ambiguous.ts'
import { validate } from '../../../../shared/rules/validate.ts'
import { type Changes, district } from '../../../helpers/district.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(sheetAmbiguous, {
  accepts: {
    'one that has the exact name': { copies: [['members', 'Đảng viên (2)']] },
    'one alone': { named: { members: 'Đảng viên (2)' } },
  },
  rejects: {
    'two without the exact name': [
      { copies: [['members', 'Đảng viên (1)']], named: { members: 'Đảng viên (2)' } },
      '-',
    ],
    'two with the exact name': [
      { copies: [['movement', ' TĂNG  giảm *']] },
      '-',
      'Các trang “ TĂNG  giảm *”, “Tăng giảm” đều có thể là trang “Tăng giảm” nên chưa trang nào được đọc; hãy đặt đúng tên “Tăng giảm” cho một trang, các trang kia xóa hoặc đặt tên khác hẳn.',
    ],
    'two exact ones beside a third': [
      {
        copies: [
          ['duties', 'Nhiệm vụ định kỳ (3)'],
          ['duties', 'Nhiệm vụ\u200b định kỳ'],
        ],
      },
      '-',
    ],
  },
  says: 'Các trang “Đảng viên (1)”, “Đảng viên (2)” đều có thể là trang “Đảng viên” nên chưa trang nào được đọc; hãy đặt đúng tên “Đảng viên” cho một trang, các trang kia xóa hoặc đặt tên khác hẳn.',
})

const rulesOf = (changes: Changes) =>
  validate(readWorkbook(district({ enterprises: {}, ...changes }))).map(({ rule }) => rule)

describe('an ambiguous sheet', () => {
  it.each(SHEET_KEYS)('%s is neither missing nor owed, and silences what needs it', (key) => {
    const name = SHEETS[key].name
    const copies = [[key, `${name} (1)`] as const]
    expect(rulesOf({ copies, named: { [key]: `${name} (2)` } })).toEqual(['workbook.sheet-ambiguous'])
  })
})
