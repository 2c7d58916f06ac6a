import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { countMembers } from './count-members.ts'

export const organizationCommitteeOfSmallCell = rule({
  id: 'organization.committee-of-small-cell',
  severity: 'warning',
  must: 'Chi bộ trực thuộc có dưới 9 đảng viên chính thức thì không bầu chi ủy.',
  source: { text: 'Điều lệ Đảng 2011, Điều 24 khoản 4', confidence: 'sure' },
  example: {
    right: 'Chi bộ trực thuộc có 9 đảng viên chính thức, có Chi ủy viên',
    wrong: 'Chi bộ trực thuộc có 8 đảng viên chính thức, có Chi ủy viên',
  },
  needs: ['organizations', 'members'],
  *check(book) {
    const { level, officialMembers } = book.organizations.columns
    const { cellCommitteeFrom } = thresholdsOfPeriod(book.period)
    const counted = book.members.columns.cellRole.holding('member')
    const seats = countMembers(book, 'own', { counted }).placed
    for (let i = 0; i < book.organizations.size; i++) {
      if (level.at(i) !== 'subordinate-cell' || !(officialMembers.at(i) < cellCommitteeFrom)) continue
      if (!((seats[i] ?? 0) > 0)) continue
      const message = `Chi bộ ghi ${officialMembers.at(i)} đảng viên chính thức nhưng trang Đảng viên có ${seats[i]} Chi ủy viên của chi bộ; chi bộ dưới ${cellCommitteeFrom} đảng viên chính thức chỉ bầu bí thư và phó bí thư, hãy xem lại số đảng viên hoặc chức vụ.`
      yield atCell(book.organizations, i, 'officialMembers', message)
    }
  },
})
