import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const hamletCellWithoutMembers = rule({
  id: 'hamlet.cell-without-members',
  severity: 'error',
  must: 'Khối, xóm, bản có chi bộ thì phải có đảng viên tại chỗ hoặc tăng cường.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2', confidence: 'sure' },
  example: {
    right: 'Có chi bộ, tại chỗ 3, tăng cường 0',
    wrong: 'Có chi bộ, tại chỗ 0, tăng cường 0',
  },
  needs: ['hamlets'],
  *check({ hamlets }) {
    const { cellStatus, residentMembers, reinforcedMembers } = hamlets.columns
    for (let i = 0; i < hamlets.size; i++) {
      if (cellStatus.at(i) !== 'own' || residentMembers.at(i) + reinforcedMembers.at(i) !== 0) continue
      const message = `Tình trạng ghi “${hamlets.shown(i, 'cellStatus')}” nhưng đảng viên tại chỗ và tăng cường đều là 0; hãy ghi đúng số đảng viên, hoặc sửa Tình trạng chi bộ.`
      yield atCell(hamlets, i, 'residentMembers', message)
    }
  },
})
