import type { OrganizationLevelKey } from '../../forms/so-don-vi/keys.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

const EXPECTED: Readonly<Record<OrganizationLevelKey, readonly (OrganizationLevelKey | '')[]>> = {
  'grassroots-committee': [],
  'grassroots-cell': [],
  'section-committee': ['grassroots-committee'],
  'subordinate-cell': ['grassroots-committee', 'section-committee'],
}

export const organizationParentLevel = rule({
  id: 'organization.parent-level',
  severity: 'error',
  must: 'Chi bộ trực thuộc thuộc Đảng bộ cơ sở hoặc Đảng bộ bộ phận; Đảng bộ bộ phận thuộc Đảng bộ cơ sở.',
  source: { text: 'Điều lệ Đảng 2011, Điều 21 và Điều 24', confidence: 'likely' },
  example: {
    right: 'Chi bộ trực thuộc, tổ chức cấp trên là Đảng bộ cơ sở',
    wrong: 'Chi bộ trực thuộc, tổ chức cấp trên là một Chi bộ trực thuộc khác',
  },
  needs: ['organizations'],
  *check({ organizations, tree }) {
    const { level, parent } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      const own = level.at(i)
      const superior = tree.parentOf(i)
      if (own === '' || tree.isGrassroots(i) || superior < 0 || level.at(superior) === '') continue
      if (EXPECTED[own].includes(level.at(superior))) continue
      const expected = own === 'section-committee' ? 'Đảng bộ cơ sở' : 'Đảng bộ cơ sở hoặc Đảng bộ bộ phận'
      const message = `${organizations.shown(i, 'level')} phải thuộc ${expected}, nhưng “${parent.at(i)}” là ${organizations.shown(superior, 'level')}; hãy ghi đúng mã tổ chức cấp trên hoặc sửa Cấp tổ chức.`
      yield atCell(organizations, i, 'parent', message)
    }
  },
})
