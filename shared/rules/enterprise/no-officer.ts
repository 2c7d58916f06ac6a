import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const enterpriseNoOfficer = rule({
  id: 'enterprise.no-officer',
  severity: 'warning',
  must: 'Doanh nghiệp chưa có tổ chức đảng thì phân công người phụ trách.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.2.2', confidence: 'sure' },
  example: { right: 'Đã phân công phụ trách: Có', wrong: 'Đã phân công phụ trách: Không' },
  needs: ['enterprises'],
  *check({ enterprises }) {
    const { officerAssigned } = enterprises.columns
    for (let i = 0; i < enterprises.size; i++) {
      if (officerAssigned.isUnknown(i) || officerAssigned.at(i) === 'yes') continue
      const lack = officerAssigned.isBlank(i)
        ? 'chưa ghi đã phân công người phụ trách hay chưa'
        : 'chưa phân công người phụ trách'
      const message = `Doanh nghiệp chưa có tổ chức đảng nhưng ${lack}; hãy phân công cấp ủy viên, đảng viên phụ trách và ghi “Có”.`
      yield atCell(enterprises, i, 'officerAssigned', message)
    }
  },
})
