import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const organizationRegulationIncomplete = rule({
  id: 'organization.regulation-incomplete',
  severity: 'error',
  must: 'Quy chế làm việc phải ghi cả số và ngày ban hành, hoặc để trống cả hai.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.2.4', confidence: 'sure' },
  example: {
    right: 'Số 05-QC/ĐU, ngày ban hành 15/8/2010',
    wrong: 'Số 05-QC/ĐU, ngày ban hành để trống',
  },
  needs: ['organizations'],
  *check({ organizations }) {
    const { regulationNumber, regulationDate } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      if (regulationNumber.isKnown(i) && regulationDate.isBlank(i)) {
        const message = `Có số quy chế “${regulationNumber.at(i)}” nhưng chưa có ngày ban hành; hãy ghi ngày ban hành quy chế, hoặc xóa số nếu chưa có quy chế.`
        yield atCell(organizations, i, 'regulationDate', message)
      }
      if (regulationDate.isKnown(i) && regulationNumber.isBlank(i)) {
        const message = `Có ngày ban hành quy chế ${organizations.shown(i, 'regulationDate')} nhưng chưa có số; hãy ghi số quy chế, hoặc xóa ngày nếu chưa có quy chế.`
        yield atCell(organizations, i, 'regulationNumber', message)
      }
    }
  },
})
