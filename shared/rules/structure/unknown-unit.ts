import { atLabel } from '../finding.ts'
import { rule } from '../rule.ts'

export const unknownUnit = rule({
  id: 'workbook.unknown-unit',
  severity: 'error',
  must: 'Mã đơn vị phải có trong danh mục đơn vị báo cáo vào ngày cuối kỳ.',
  source: { text: 'Danh mục đơn vị báo cáo của tỉnh', confidence: 'sure' },
  example: { right: '421 (Huyện ủy Quỳnh Lưu)', wrong: '999' },
  needs: [],
  *check({ info, period, unit }) {
    if (!info || !period || unit) return
    const { text } = info.values.unit
    if (text === '') return
    yield atLabel(
      'info',
      'unit',
      info.values.unit,
      `Mã đơn vị “${text}” không có trong danh mục đơn vị báo cáo kỳ ${period.id}; hãy ghi đúng mã, ví dụ 421.`,
    )
  },
})
