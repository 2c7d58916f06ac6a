import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const hamletCellOnlyReinforced = rule({
  id: 'hamlet.cell-only-reinforced',
  severity: 'warning',
  must: 'Khối, xóm, bản có chi bộ thường có ít nhất một đảng viên tại chỗ.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2', confidence: 'sure' },
  example: {
    right: 'Có chi bộ, tại chỗ 1, tăng cường 2',
    wrong: 'Có chi bộ, tại chỗ 0, tăng cường 3',
  },
  needs: ['hamlets'],
  *check({ hamlets }) {
    const { cellStatus, residentMembers, reinforcedMembers } = hamlets.columns
    for (let i = 0; i < hamlets.size; i++) {
      if (cellStatus.at(i) !== 'own' || residentMembers.at(i) !== 0 || !(reinforcedMembers.at(i) > 0))
        continue
      const message = `Có chi bộ nhưng không có đảng viên tại chỗ, chỉ có ${reinforcedMembers.at(i)} đảng viên tăng cường; hãy xem lại hai con số, nếu đúng thì xác nhận kèm lý do.`
      yield atCell(hamlets, i, 'residentMembers', message)
    }
  },
})
