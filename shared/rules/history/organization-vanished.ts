import type { HistoryRule } from './history-rule.ts'
import { leftCodes } from './left-codes.ts'

export const historyOrganizationVanished: HistoryRule = {
  id: 'history.organization-vanished',
  severity: 'warning',
  must: 'Mọi tổ chức của bản trước vẫn có trong bản gửi mới.',
  source: {
    text: 'Đối chiếu với bản đã duyệt gần nhất của kỳ; nếu chưa có thì với bản được tính của kỳ gần nhất trong bốn quý trước',
    confidence: 'sure',
  },
  example: {
    right: 'Bản trước có CB01 và CB02, bản mới cũng có CB01 và CB02',
    wrong: 'Bản trước có CB01 và CB02, bản mới chỉ có CB01',
  },
  *check(previous, next) {
    const members = new Map(Object.entries(previous.organizations))
    for (const code of leftCodes(previous, next)) {
      const message = `Tổ chức ${code} có trong bản trước (${members.get(code)} đảng viên) nhưng không còn trong bản này; hãy ghi lại tổ chức đó, nếu đã giải thể, sáp nhập hoặc chuyển đi thì xác nhận kèm lý do.`
      yield { code: null, value: code, message }
    }
  },
}
