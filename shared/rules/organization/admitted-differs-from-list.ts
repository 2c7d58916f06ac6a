import { toDay } from '../../calendar/day.ts'
import { isEnterpriseType } from '../../forms/so-don-vi/organization-kinds.ts'
import { atCell } from '../finding.ts'
import { hasColumn } from '../has-column.ts'
import { rule } from '../rule.ts'
import { contradicts, countMembers } from './count-members.ts'

export const organizationAdmittedDiffersFromList = rule({
  id: 'organization.admitted-differs-from-list',
  severity: 'warning',
  must: 'Số kết nạp trong năm của doanh nghiệp bằng số đảng viên có ngày vào Đảng trong năm ở danh sách.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2; Biểu thống kê số 2', confidence: 'likely' },
  example: {
    right: 'Kết nạp trong năm 2, danh sách có 2 đảng viên vào Đảng trong năm',
    wrong: 'Kết nạp trong năm 2, danh sách có 1 đảng viên vào Đảng trong năm',
  },
  needs: ['organizations', 'members'],
  *check(book) {
    const { organizations, members, tree, period } = book
    const { admittedOn } = members.columns
    if (!period || !hasColumn(members, 'admittedOn')) return
    const [first, last] = [toDay(period.year, 1, 1), toDay(period.year, 12, 31)]
    const isInYear = (m: number) => admittedOn.from(m) >= first && admittedOn.to(m) <= last
    const unknown = [...admittedOn.blanks(), ...admittedOn.unknown()]
    const inYear = countMembers(book, 'grassroots', { counted: admittedOn.known().filter(isInYear), unknown })
    const { code, type, admittedThisYear } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      if (!tree.isGrassroots(i) || !isEnterpriseType(type.at(i)) || !code.isKnown(i)) continue
      if (!contradicts(admittedThisYear.at(i), inYear, i)) continue
      const message = `Kết nạp trong năm ghi ${admittedThisYear.at(i)}, nhưng trang Đảng viên có ${inYear.placed[i]} đảng viên thuộc “${code.at(i)}” vào Đảng trong năm ${period.year}; hãy đối chiếu và sửa lại.`
      yield atCell(organizations, i, 'admittedThisYear', message)
    }
  },
})
