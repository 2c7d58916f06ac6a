import { isCellLevel } from '../../forms/so-don-vi/organization-kinds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { contradicts, countMembers } from './count-members.ts'

export const organizationMembersDifferFromList = rule({
  id: 'organization.members-differ-from-list',
  severity: 'warning',
  must: 'Tổng số đảng viên của chi bộ bằng số dòng của chi bộ trong trang Đảng viên.',
  source: { text: 'Sổ danh sách đảng viên (Mẫu 7-HSĐV), đối chiếu hằng quý', confidence: 'likely' },
  example: {
    right: 'Chi bộ CB01 ghi 12, trang Đảng viên có 12 dòng mang mã CB01',
    wrong: 'Chi bộ CB01 ghi 12, trang Đảng viên có 11 dòng mang mã CB01',
  },
  needs: ['organizations', 'members'],
  *check(book) {
    const { organizations } = book
    const { organization } = book.members.columns
    const { code, level, members } = organizations.columns
    const counted = [...organization.known(), ...organization.blanks(), ...organization.unknown()]
    const rows = countMembers(book, 'own', { counted })
    for (let i = 0; i < organizations.size; i++) {
      if (!isCellLevel(level.at(i)) || !code.isKnown(i) || !contradicts(members.at(i), rows, i)) continue
      const message = `Tổng số đảng viên ghi ${members.at(i)}, nhưng trang Đảng viên có ${rows.placed[i]} dòng mang mã “${code.at(i)}”; hãy đối chiếu với danh sách đảng viên của chi bộ.`
      yield atCell(organizations, i, 'members', message)
    }
  },
})
