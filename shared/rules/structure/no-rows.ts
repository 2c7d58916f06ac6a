import { SHEETS } from '../../forms/so-don-vi/index.ts'
import { atSheet } from '../finding.ts'
import { rule } from '../rule.ts'

export const noRows = rule({
  id: 'sheet.no-rows',
  severity: 'error',
  must: 'Trang Tổ chức và trang Đảng viên phải có ít nhất một dòng số liệu.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Trang Tổ chức có 391 dòng', wrong: 'Trang Tổ chức chỉ có tiêu đề' },
  needs: [],
  *check(book) {
    for (const sheet of ['organizations', 'members'] as const) {
      if (book[sheet]?.size !== 0) continue
      yield atSheet(
        sheet,
        `Trang “${SHEETS[sheet].name}” có tiêu đề nhưng chưa có dòng số liệu nào; hãy nhập số liệu.`,
      )
    }
  },
})
