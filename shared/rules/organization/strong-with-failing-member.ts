import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { above } from './chain.ts'

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
    const failing = new Int32Array(organizations.size)
    for (const member of members.columns.classification.holding('failing')) {
      const own = tree.organizationOfMember(member)
      for (let o = own; o >= 0; o = above(tree, o)) failing[o] = (failing[o] ?? 0) + 1
    }
    for (let i = 0; i < organizations.size; i++) {
      const count = failing[i] ?? 0
      if (count === 0 || organizations.columns.classification.at(i) !== 'strong') continue
      const message = `Xếp loại “${organizations.shown(i, 'classification')}” nhưng trong tổ chức có ${count} đảng viên vi phạm tư cách hoặc không hoàn thành nhiệm vụ; hãy xem lại xếp loại của tổ chức và của đảng viên.`
      yield atCell(organizations, i, 'classification', message)
    }
  },
})
