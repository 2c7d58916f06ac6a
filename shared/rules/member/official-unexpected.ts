import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberOfficialUnexpected = rule({
  id: 'member.official-unexpected',
  severity: 'error',
  must: 'Đảng viên dự bị để trống Ngày chính thức.',
  source: { text: 'Điều lệ Đảng 2011, Điều 5', confidence: 'sure' },
  example: {
    right: 'Dự bị, ô Ngày chính thức để trống',
    wrong: 'Dự bị, ô Ngày chính thức ghi 3/2/2012',
  },
  needs: ['members'],
  *check({ members }) {
    const { status, officialOn } = members.columns
    for (const i of status.holding('probationary')) {
      if (!officialOn.isKnown(i)) continue
      const message = `Loại đảng viên ghi “${members.shown(i, 'status')}” nhưng có Ngày chính thức ${members.shown(i, 'officialOn')}; hãy xóa ngày này, hoặc sửa thành “Chính thức”.`
      yield atCell(members, i, 'officialOn', message)
    }
  },
})
