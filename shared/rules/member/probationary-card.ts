import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberProbationaryCard = rule({
  id: 'member.probationary-card',
  severity: 'info',
  must: 'Đảng viên dự bị chưa có thẻ đảng viên.',
  source: { text: 'Điều lệ Đảng 2011, Điều 6', confidence: 'likely' },
  example: {
    right: 'Dự bị, ô Số thẻ đảng viên để trống',
    wrong: 'Dự bị, ô Số thẻ đảng viên có số',
  },
  needs: ['members'],
  *check({ members }) {
    const { status, cardNumber } = members.columns
    for (const i of status.holding('probationary')) {
      if (!cardNumber.isKnown(i)) continue
      const message = `Loại đảng viên ghi “${members.shown(i, 'status')}” nhưng đã có số thẻ; thẻ chỉ cấp cho đảng viên chính thức, hãy xem lại số thẻ hoặc Loại đảng viên.`
      yield atCell(members, i, 'cardNumber', message)
    }
  },
})
