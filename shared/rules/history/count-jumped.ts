import type { HistoryRule } from './history-rule.ts'

export const historyCountJumped: HistoryRule = {
  id: 'history.count-jumped',
  severity: 'warning',
  must: 'Số đảng viên của một tổ chức không thay đổi quá 20 % và quá 5 người so với bản trước.',
  source: {
    text: 'Đối chiếu với bản đã duyệt gần nhất của kỳ; nếu chưa có thì với bản được tính của kỳ gần nhất trong bốn quý trước',
    confidence: 'sure',
  },
  example: { right: 'Bản trước 30 đảng viên, bản mới 36', wrong: 'Bản trước 30 đảng viên, bản mới 37' },
  *check(previous, next, { jumpPercent, jumpMembers }) {
    const former = new Map(Object.entries(previous.organizations))
    for (const [code, members] of Object.entries(next.organizations)) {
      const before = former.get(code) ?? Number.NaN
      const change = Math.abs(members - before)
      if (!(change > jumpMembers && 100 * change > jumpPercent * before)) continue
      const direction = members > before ? 'tăng' : 'giảm'
      const message = `Tổ chức ${code} ghi ${members} đảng viên, ${direction} ${change} so với ${before} của bản trước (quá ${jumpPercent} %); hãy đối chiếu con số, nếu đúng thì xác nhận kèm lý do.`
      yield { code, value: String(members), message }
    }
  },
}
