import { SHEETS, TABLE_KEYS } from '../../forms/so-don-vi/index.ts'
import { atPlace } from '../finding.ts'
import { rule } from '../rule.ts'

export const noHeader = rule({
  id: 'sheet.no-header',
  severity: 'error',
  must: 'Mỗi trang bảng phải có dòng tiêu đề cột.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Dòng có “Mã tổ chức”, “Tên tổ chức”, “Cấp tổ chức” …', wrong: 'Trang chỉ có số liệu' },
  needs: [],
  *check({ presence }) {
    for (const sheet of TABLE_KEYS) {
      if (presence[sheet] !== 'no-header') continue
      yield atPlace(
        sheet,
        { row: 1, position: 0 },
        `Không tìm thấy dòng tiêu đề cột trong trang “${SHEETS[sheet].name}”; hãy ghi lại tiêu đề đúng như mẫu sổ.`,
      )
    }
  },
})
