import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const organizationParentUnexpected = rule({
  id: 'organization.parent-unexpected',
  severity: 'error',
  must: 'Tổ chức cơ sở đảng không ghi mã tổ chức cấp trên.',
  source: { text: 'Điều lệ Đảng 2011, Điều 21; quy ước của mẫu sổ', confidence: 'likely' },
  example: {
    right: 'Đảng bộ cơ sở, ô Mã tổ chức cấp trên để trống',
    wrong: 'Đảng bộ cơ sở, ô Mã tổ chức cấp trên ghi DB02',
  },
  needs: ['organizations'],
  *check({ organizations, tree }) {
    const { parent } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      if (tree.isGrassroots(i) && parent.isKnown(i)) {
        yield atCell(
          organizations,
          i,
          'parent',
          `${organizations.shown(i, 'level')} là tổ chức cơ sở đảng nên không có tổ chức cấp trên trong trang này, nhưng ô ghi “${parent.at(i)}”; hãy xóa mã này, hoặc sửa Cấp tổ chức nếu đây là tổ chức trực thuộc.`,
        )
      }
    }
  },
})
