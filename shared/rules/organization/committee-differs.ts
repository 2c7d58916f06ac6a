import { atCell } from '../finding.ts'
import { hasColumn } from '../has-column.ts'
import { rule } from '../rule.ts'
import { contradicts, countMembers } from './count-members.ts'

export const organizationCommitteeDiffers = rule({
  id: 'organization.committee-differs',
  severity: 'warning',
  must: 'Số cấp ủy viên của tổ chức cơ sở đảng bằng số đảng viên có chức vụ cấp ủy cơ sở trong danh sách.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2 (cấp ủy viên cơ sở)', confidence: 'likely' },
  example: {
    right: 'Số cấp ủy viên 15, có 15 đảng viên ghi Chức vụ cấp ủy cơ sở',
    wrong: 'Số cấp ủy viên 15, có 14 đảng viên ghi Chức vụ cấp ủy cơ sở',
  },
  needs: ['organizations', 'members'],
  *check(book) {
    const { organizations, members, tree } = book
    if (!hasColumn(members, 'committeeRole')) return
    const { code, committeeMembers } = organizations.columns
    const { committeeRole } = members.columns
    const [counted, unknown] = [committeeRole.known(), committeeRole.unknown()]
    const seats = countMembers(book, 'grassroots', { counted, unknown })
    for (let i = 0; i < organizations.size; i++) {
      if (!tree.isGrassroots(i) || !code.isKnown(i) || !contradicts(committeeMembers.at(i), seats, i))
        continue
      const message = `Số cấp ủy viên ghi ${committeeMembers.at(i)}, nhưng trang Đảng viên có ${seats.placed[i]} đảng viên thuộc “${code.at(i)}” ghi Chức vụ cấp ủy cơ sở; hãy đối chiếu và sửa lại.`
      yield atCell(organizations, i, 'committeeMembers', message)
    }
  },
})
