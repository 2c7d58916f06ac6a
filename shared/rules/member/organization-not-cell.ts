import { isCommitteeLevel } from '../../forms/so-don-vi/organization-kinds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberOrganizationNotCell = rule({
  id: 'member.organization-not-cell',
  severity: 'error',
  must: 'Đảng viên sinh hoạt ở một chi bộ, không ghi thẳng vào đảng bộ.',
  source: { text: 'Điều lệ Đảng 2011, Điều 24', confidence: 'likely' },
  example: {
    right: 'Mã tổ chức CB01, là Chi bộ trực thuộc',
    wrong: 'Mã tổ chức DB01, là Đảng bộ cơ sở',
  },
  needs: ['organizations', 'members'],
  *check({ organizations, members, tree }) {
    const { level } = organizations.columns
    for (let i = 0; i < members.size; i++) {
      const o = tree.organizationOfMember(i)
      if (o < 0 || !isCommitteeLevel(level.at(o))) continue
      const message = `Mã tổ chức “${members.columns.organization.at(i)}” là ${organizations.shown(o, 'level')}, không phải chi bộ; hãy ghi mã chi bộ nơi đảng viên sinh hoạt.`
      yield atCell(members, i, 'organization', message)
    }
  },
})
