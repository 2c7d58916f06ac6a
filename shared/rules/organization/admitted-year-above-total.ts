import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const organizationAdmittedYearAboveTotal = rule({
  id: 'organization.admitted-year-above-total',
  severity: 'error',
  must: 'Số kết nạp trong năm không lớn hơn số kết nạp từ năm 2011.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2', confidence: 'sure' },
  example: {
    right: 'Kết nạp trong năm 2, kết nạp từ 2011 là 2',
    wrong: 'Kết nạp trong năm 3, kết nạp từ 2011 là 2',
  },
  needs: ['organizations'],
  *check({ organizations }) {
    const { admittedThisYear, admittedSince2011 } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      if (!(admittedThisYear.at(i) > admittedSince2011.at(i))) continue
      const message = `Kết nạp trong năm ghi ${admittedThisYear.at(i)}, lớn hơn kết nạp từ 2011 là ${admittedSince2011.at(i)}; số từ 2011 đã gồm năm nay, hãy sửa con số chưa đúng.`
      yield atCell(organizations, i, 'admittedThisYear', message)
    }
  },
})
