import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { findNamesakes } from './namesakes.ts'

export const memberPossibleDuplicate = rule({
  id: 'member.possible-duplicate',
  severity: 'warning',
  must: 'Một đảng viên chỉ đứng ở một dòng, dù hồ sơ có hai số lý lịch.',
  source: { text: 'Sổ danh sách đảng viên (Mẫu 7-HSĐV)', confidence: 'likely' },
  example: {
    right: 'Hai người cùng họ tên, khác ngày sinh',
    wrong: 'Hai dòng cùng họ tên, cùng ngày sinh, khác số lý lịch',
  },
  needs: ['members'],
  *check({ members }) {
    for (const { record, earlier } of findNamesakes(members)) {
      const message = `Cùng họ tên và ngày sinh với dòng ${members.rowOf(earlier)} nhưng khác số lý lịch; nếu là một người thì xóa một dòng, nếu là hai người thì xác nhận kèm lý do.`
      yield atCell(members, record, 'fullName', message)
    }
  },
})
