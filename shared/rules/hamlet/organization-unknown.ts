import { atCell } from '../finding.ts'
import { hasColumn } from '../has-column.ts'
import { rule } from '../rule.ts'

export const hamletOrganizationUnknown = rule({
  id: 'hamlet.organization-unknown',
  severity: 'error',
  must: 'Mã đảng bộ xã phải là mã của một tổ chức trong trang Tổ chức.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2', confidence: 'sure' },
  example: {
    right: 'Mã đảng bộ xã DB01, trang Tổ chức có dòng DB01',
    wrong: 'Mã đảng bộ xã DB99, không có dòng nào mang mã này',
  },
  needs: ['organizations', 'hamlets'],
  *check({ organizations, hamlets, tree }) {
    if (!hasColumn(organizations, 'code')) return
    const { organization } = hamlets.columns
    for (let i = 0; i < hamlets.size; i++) {
      if (!organization.isKnown(i) || tree.organizationOfHamlet(i) >= 0) continue
      const message = `Mã đảng bộ xã “${organization.at(i)}” không có trong trang Tổ chức; hãy ghi đúng mã của đảng bộ xã, phường, thị trấn hoặc thêm dòng cho tổ chức đó.`
      yield atCell(hamlets, i, 'organization', message)
    }
  },
})
