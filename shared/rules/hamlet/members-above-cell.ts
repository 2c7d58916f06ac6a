import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const hamletMembersAboveCell = rule({
  id: 'hamlet.members-above-cell',
  severity: 'warning',
  must: 'Số đảng viên của khối, xóm, bản có chi bộ không lớn hơn tổng số đảng viên của chi bộ đó.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2', confidence: 'likely' },
  example: {
    right: 'Tại chỗ 10, tăng cường 2; chi bộ có 12 đảng viên',
    wrong: 'Tại chỗ 10, tăng cường 3; chi bộ có 12 đảng viên',
  },
  needs: ['organizations', 'hamlets'],
  *check({ organizations, hamlets, tree }) {
    const { cellStatus, cell, residentMembers, reinforcedMembers } = hamlets.columns
    for (let i = 0; i < hamlets.size; i++) {
      const found = tree.cellOfHamlet(i)
      if (found < 0 || cellStatus.at(i) !== 'own') continue
      const resident = residentMembers.at(i)
      const reinforced = reinforcedMembers.at(i)
      const members = organizations.columns.members.at(found)
      if (!(resident + reinforced > members)) continue
      const message = `Đảng viên tại chỗ ${resident} cộng tăng cường ${reinforced} là ${resident + reinforced}, lớn hơn ${members} đảng viên của chi bộ “${cell.at(i)}”; hãy đối chiếu và sửa con số chưa đúng.`
      yield atCell(hamlets, i, 'residentMembers', message)
    }
  },
})
