import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { sumBelow } from './sum-below.ts'

export const organizationStrongWithFailingMember = rule({
  id: 'organization.strong-with-failing-member',
  severity: 'warning',
  must: 'Tổ chức đảng trong sạch, vững mạnh không có đảng viên vi phạm tư cách hoặc không hoàn thành nhiệm vụ.',
  source: { text: 'Hướng dẫn 07-HD/BTCTW (11/10/2011)', confidence: 'unsure' },
  example: {
    right: 'Trong sạch, vững mạnh; mọi đảng viên đủ tư cách',
    wrong: 'Trong sạch, vững mạnh; có đảng viên vi phạm tư cách hoặc không hoàn thành nhiệm vụ',
  },
  needs: ['organizations', 'members'],
  *check({ organizations, members, tree }) {
    const own = new Float64Array(organizations.size)
    for (const member of members.columns.classification.holding('failing')) {
      const organization = tree.organizationOfMember(member)
      if (organization >= 0) own[organization] = (own[organization] ?? 0) + 1
    }
    const below = sumBelow(tree, own)
    for (let i = 0; i < organizations.size; i++) {
      const count = (own[i] ?? 0) + (below[i] ?? 0)
      if (count === 0 || organizations.columns.classification.at(i) !== 'strong') continue
      const message = `Xếp loại “${organizations.shown(i, 'classification')}” nhưng trong tổ chức có ${count} đảng viên vi phạm tư cách hoặc không hoàn thành nhiệm vụ; hãy xem lại xếp loại của tổ chức và của đảng viên.`
      yield atCell(organizations, i, 'classification', message)
    }
  },
})
