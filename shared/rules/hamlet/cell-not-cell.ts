import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const hamletCellNotCell = rule({
  id: 'hamlet.cell-not-cell',
  severity: 'error',
  must: 'Mã chi bộ của khối, xóm, bản phải chỉ một Chi bộ trực thuộc.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2', confidence: 'likely' },
  example: {
    right: 'Mã chi bộ CB01, là Chi bộ trực thuộc',
    wrong: 'Mã chi bộ DB01, là Đảng bộ cơ sở',
  },
  needs: ['organizations', 'hamlets'],
  *check({ organizations, hamlets, tree }) {
    const { level } = organizations.columns
    for (let i = 0; i < hamlets.size; i++) {
      const o = tree.cellOfHamlet(i)
      if (o < 0 || level.at(o) === '' || level.at(o) === 'subordinate-cell') continue
      const message = `Mã chi bộ “${hamlets.columns.cell.at(i)}” chỉ một tổ chức là ${organizations.shown(o, 'level')}, không phải Chi bộ trực thuộc; hãy ghi mã chi bộ của khối, xóm, bản.`
      yield atCell(hamlets, i, 'cell', message)
    }
  },
})
