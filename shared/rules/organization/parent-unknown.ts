import { atCell } from '../finding.ts'
import { hasColumn } from '../has-column.ts'
import { rule } from '../rule.ts'

export const organizationParentUnknown = rule({
  id: 'organization.parent-unknown',
  severity: 'error',
  must: 'Mã tổ chức cấp trên phải là mã của một tổ chức trong trang Tổ chức.',
  source: { text: 'Điều lệ Đảng 2011, Điều 10 (hệ thống tổ chức của Đảng)', confidence: 'likely' },
  example: {
    right: 'Mã tổ chức cấp trên DB01, có dòng DB01',
    wrong: 'Mã tổ chức cấp trên DB99, không có dòng nào mang mã này',
  },
  needs: ['organizations'],
  *check({ organizations, tree }) {
    if (!hasColumn(organizations, 'code')) return
    const { parent } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      if (parent.isKnown(i) && tree.organizationOf(parent.at(i)) < 0) {
        yield atCell(
          organizations,
          i,
          'parent',
          `Mã tổ chức cấp trên “${parent.at(i)}” không có trong trang Tổ chức; hãy ghi đúng mã của tổ chức cấp trên hoặc thêm dòng cho tổ chức đó.`,
        )
      }
    }
  },
})
