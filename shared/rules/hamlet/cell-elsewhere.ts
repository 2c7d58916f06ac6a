import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { isElsewhere } from './is-elsewhere.ts'

export const hamletCellElsewhere = rule({
  id: 'hamlet.cell-elsewhere',
  severity: 'error',
  must: 'Chi bộ của khối, xóm, bản phải thuộc chính đảng bộ xã ghi ở Mã đảng bộ xã.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2', confidence: 'likely' },
  example: {
    right: 'Mã đảng bộ xã DB01, Mã chi bộ CB01; CB01 thuộc DB01',
    wrong: 'Mã đảng bộ xã DB01, Mã chi bộ CB09; CB09 thuộc DB02',
  },
  needs: ['organizations', 'hamlets'],
  *check({ organizations, hamlets, tree }) {
    const { organization, cell } = hamlets.columns
    for (let i = 0; i < hamlets.size; i++) {
      const owner = tree.organizationOfHamlet(i)
      const found = tree.cellOfHamlet(i)
      if (owner < 0 || found < 0 || !isElsewhere(organizations, tree, found, owner)) continue
      const message = `Chi bộ “${cell.at(i)}” không thuộc “${organization.at(i)}”; hãy ghi mã chi bộ thuộc đảng bộ này, hoặc sửa Mã đảng bộ xã.`
      yield atCell(hamlets, i, 'cell', message)
    }
  },
})
