import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const organizationAdmittedWithoutMasses = rule({
  id: 'organization.admitted-without-masses',
  severity: 'error',
  must: 'Nơi đã kết nạp đảng viên trong năm thì còn nguồn quần chúng.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2; Biểu thống kê số 2', confidence: 'likely' },
  example: {
    right: 'Có nguồn quần chúng: Có, kết nạp trong năm 2',
    wrong: 'Có nguồn quần chúng: Không, kết nạp trong năm 2',
  },
  needs: ['organizations'],
  *check({ organizations }) {
    const { hasMasses, admittedThisYear } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      if (hasMasses.at(i) !== 'no' || !(admittedThisYear.at(i) > 0)) continue
      const message = `Có nguồn quần chúng ghi “${organizations.shown(i, 'hasMasses')}” nhưng trong năm đã kết nạp ${admittedThisYear.at(i)} đảng viên; hãy sửa thành “Có”, hoặc sửa số kết nạp trong năm.`
      yield atCell(organizations, i, 'hasMasses', message)
    }
  },
})
