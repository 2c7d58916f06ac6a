import { atPlace } from '../finding.ts'
import { rule } from '../rule.ts'

export const movementClosingDiffers = rule({
  id: 'movement.closing-differs',
  severity: 'warning',
  must: 'Cuối kỳ bằng số đảng viên trong trang Đảng viên.',
  source: { text: 'Biểu thống kê số 1 (Hướng dẫn 12-HD/BTCTW, 17/5/2012)', confidence: 'likely' },
  example: {
    right: 'Cuối kỳ 103, trang Đảng viên có 103 dòng',
    wrong: 'Cuối kỳ 103, trang Đảng viên có 102 dòng',
  },
  needs: ['members'],
  *check({ movement, members }) {
    if (!movement) return
    const { row, number: closing, shown } = movement.values.closing
    if (Number.isNaN(closing) || closing === members.size) return
    const message = `Cuối kỳ ghi ${closing}, nhưng trang Đảng viên có ${members.size} dòng; hãy đối chiếu biểu tăng giảm với danh sách đảng viên.`
    yield atPlace('movement', { row, position: 1, column: 'closing', value: shown }, message)
  },
})
