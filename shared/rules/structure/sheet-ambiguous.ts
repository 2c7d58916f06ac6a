import { SHEETS } from '../../forms/so-don-vi/index.ts'
import { atSheet } from '../finding.ts'
import { quoted } from '../quoted.ts'
import { rule } from '../rule.ts'

export const sheetAmbiguous = rule({
  id: 'workbook.sheet-ambiguous',
  severity: 'error',
  must: 'Mỗi trang của mẫu chỉ có một trang tính mang tên đó trong sổ.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: {
    right: 'Một trang “Đảng viên”',
    wrong: 'Hai trang “Đảng viên (1)” và “Đảng viên (2)”, không trang nào tên đúng là “Đảng viên”',
  },
  needs: [],
  *check({ tabs }) {
    for (const [sheet, indexes] of tabs.ambiguous) {
      const { name } = SHEETS[sheet]
      const alike = quoted(indexes.map((i) => tabs.names[i] ?? ''))
      yield atSheet(
        sheet,
        `Các trang ${alike} đều có thể là trang “${name}” nên chưa trang nào được đọc; hãy đặt đúng tên “${name}” cho một trang, các trang kia xóa hoặc đặt tên khác hẳn.`,
      )
    }
  },
})
