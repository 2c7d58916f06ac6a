import { atPlace } from '../finding.ts'
import { rule } from '../rule.ts'
import { nearHeaders, nearOptionalHeaders } from './near-headers.ts'

const sentence = (header: string, meant: string | undefined): string => {
  const remove = 'nên bỏ khỏi trang Đảng viên để không giữ thừa dữ liệu cá nhân.'
  return meant === undefined
    ? `Cột “${header}” không dùng cho báo cáo nào; ${remove}`
    : `Cột “${header}” không có trong mẫu nên không được đọc; nếu đó là cột “${meant}”, hãy đổi tiêu đề thành “${meant}”, nếu không thì ${remove}`
}

export const unexpectedColumn = rule({
  id: 'sheet.unexpected-column',
  severity: 'warning',
  must: 'Trang Đảng viên không có cột nào ngoài mẫu: không giữ dữ liệu cá nhân quá mục đích.',
  source: { text: 'Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15', confidence: 'likely' },
  example: { right: 'Chỉ có các cột của mẫu và cột STT', wrong: 'Có thêm cột “Số điện thoại”' },
  needs: ['members'],
  *check({ members }) {
    const renamed = new Set(nearHeaders(members).values())
    const meant = new Map([...nearOptionalHeaders(members)].map(([name, unknown]) => [unknown, name]))
    for (const unknown of members.unexpectedColumns) {
      if (renamed.has(unknown)) continue
      const { header, row, position } = unknown
      yield atPlace('members', { row, position, value: header }, sentence(header, meant.get(unknown)))
    }
  },
})
