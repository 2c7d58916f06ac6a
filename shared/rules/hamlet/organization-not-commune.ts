import { isCommuneType } from '../../forms/so-don-vi/organization-kinds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const hamletOrganizationNotCommune = rule({
  id: 'hamlet.organization-not-commune',
  severity: 'error',
  must: 'Mã đảng bộ xã phải chỉ tổ chức cơ sở đảng loại hình Xã, Phường hoặc Thị trấn.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2', confidence: 'sure' },
  example: {
    right: 'Mã đảng bộ xã DB01, là Đảng bộ cơ sở loại hình Xã',
    wrong: 'Mã đảng bộ xã DB07, là Đảng bộ cơ sở loại hình Cơ quan',
  },
  needs: ['organizations', 'hamlets'],
  *check({ organizations, hamlets, tree }) {
    const { level, type } = organizations.columns
    for (let i = 0; i < hamlets.size; i++) {
      const o = tree.organizationOfHamlet(i)
      if (o < 0 || level.at(o) === '') continue
      if (tree.isGrassroots(o) && (!type.isKnown(o) || isCommuneType(type.at(o)))) continue
      const kind = tree.isGrassroots(o) ? organizations.shown(o, 'type') : organizations.shown(o, 'level')
      const message = `Mã đảng bộ xã “${hamlets.columns.organization.at(i)}” chỉ một tổ chức là ${kind}, không phải tổ chức cơ sở đảng của xã, phường, thị trấn; hãy ghi mã của đảng bộ xã, phường, thị trấn.`
      yield atCell(hamlets, i, 'organization', message)
    }
  },
})
