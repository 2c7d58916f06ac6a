import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const hamletNoOfficer = rule({
  id: 'hamlet.no-officer',
  severity: 'warning',
  must: 'Khối, xóm, bản chưa có đảng viên tại chỗ hoặc chưa có chi bộ thì phân công người phụ trách.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.2.2', confidence: 'sure' },
  example: {
    right: 'Chưa có chi bộ, Đã phân công phụ trách: Có',
    wrong: 'Chưa có chi bộ, Đã phân công phụ trách: Không',
  },
  needs: ['hamlets'],
  *check({ hamlets }) {
    const { cellStatus, residentMembers, officerAssigned } = hamlets.columns
    for (let i = 0; i < hamlets.size; i++) {
      const isUnserved = residentMembers.at(i) === 0 || cellStatus.at(i) === 'none'
      if (!isUnserved || officerAssigned.isUnknown(i) || officerAssigned.at(i) === 'yes') continue
      const lack = residentMembers.at(i) === 0 ? 'chưa có đảng viên tại chỗ' : 'chưa có chi bộ'
      const message = `Khối, xóm, bản ${lack} nhưng ${officerAssigned.isBlank(i) ? 'chưa ghi đã phân công người phụ trách hay chưa' : 'chưa phân công người phụ trách'}; hãy phân công cấp ủy viên phụ trách và ghi “Có”.`
      yield atCell(hamlets, i, 'officerAssigned', message)
    }
  },
})
