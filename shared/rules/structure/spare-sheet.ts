import { SHEETS } from '../../forms/so-don-vi/index.ts'
import { atTab } from '../finding.ts'
import { rule } from '../rule.ts'

export const spareSheet = rule({
  id: 'workbook.spare-sheet',
  severity: 'warning',
  must: 'Sổ không có trang thừa mang tên một trang của mẫu thêm phần trong ngoặc ở cuối.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Chỉ có trang “Đảng viên”', wrong: 'Có thêm trang “Đảng viên (2)”' },
  needs: [],
  *check({ tabs }) {
    for (const { sheet, name } of tabs.spare) {
      const official = SHEETS[sheet].name
      yield atTab(
        sheet,
        name,
        `Trang “${name}” không được đọc vì sổ đã có trang “${official}”; hãy xem số liệu đúng nằm ở trang nào, chỉ giữ một trang tên “${official}”, trang kia xóa hoặc đặt tên khác hẳn.`,
      )
    }
  },
})
