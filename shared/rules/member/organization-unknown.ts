import { atCell } from '../finding.ts'
import { hasColumn } from '../has-column.ts'
import { rule } from '../rule.ts'

export const memberOrganizationUnknown = rule({
  id: 'member.organization-unknown',
  severity: 'error',
  must: 'Mã tổ chức của đảng viên phải là mã của một tổ chức trong trang Tổ chức.',
  source: { text: 'Sổ danh sách đảng viên (Mẫu 7-HSĐV)', confidence: 'likely' },
  example: {
    right: 'Mã tổ chức CB01, trang Tổ chức có dòng CB01',
    wrong: 'Mã tổ chức CB99, không có dòng nào mang mã này',
  },
  needs: ['organizations', 'members'],
  *check({ organizations, members, tree }) {
    if (!hasColumn(organizations, 'code')) return
    const { organization } = members.columns
    for (let i = 0; i < members.size; i++) {
      if (tree.organizationOfMember(i) >= 0 || !organization.isKnown(i)) continue
      const message = `Mã tổ chức “${organization.at(i)}” không có trong trang Tổ chức; hãy ghi đúng mã chi bộ nơi đảng viên sinh hoạt hoặc thêm dòng cho chi bộ đó.`
      yield atCell(members, i, 'organization', message)
    }
  },
})
