import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const organizationMembersNotAdditive = rule({
  id: 'organization.members-not-additive',
  severity: 'error',
  must: 'Tổng số đảng viên bằng đảng viên chính thức cộng đảng viên dự bị.',
  source: { text: 'Hướng dẫn 12-HD/BTCTW (17/5/2012), các biểu thống kê đảng viên', confidence: 'likely' },
  example: {
    right: 'Tổng số 45, chính thức 42, dự bị 3',
    wrong: 'Tổng số 45, chính thức 42, dự bị 2',
  },
  needs: ['organizations'],
  *check({ organizations }) {
    const { members, officialMembers, probationaryMembers } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      if (!members.isKnown(i) || !officialMembers.isKnown(i) || !probationaryMembers.isKnown(i)) continue
      const official = officialMembers.at(i)
      const probationary = probationaryMembers.at(i)
      if (official + probationary === members.at(i)) continue
      const message = `Tổng số đảng viên ghi ${members.at(i)}, nhưng chính thức ${official} cộng dự bị ${probationary} là ${official + probationary}; hãy sửa con số chưa đúng.`
      yield atCell(organizations, i, 'members', message)
    }
  },
})
