import { atCell } from '../finding.ts'
import { hasColumn } from '../has-column.ts'
import { rule } from '../rule.ts'

export const hamletCellUnknown = rule({
  id: 'hamlet.cell-unknown',
  severity: 'error',
  must: 'Mã chi bộ phải là mã của một tổ chức trong trang Tổ chức.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2', confidence: 'sure' },
  example: {
    right: 'Mã chi bộ CB01, trang Tổ chức có dòng CB01',
    wrong: 'Mã chi bộ CB99, không có dòng nào mang mã này',
  },
  needs: ['organizations', 'hamlets'],
  *check({ organizations, hamlets, tree }) {
    if (!hasColumn(organizations, 'code')) return
    const { cell } = hamlets.columns
    for (let i = 0; i < hamlets.size; i++) {
      if (!cell.isKnown(i) || tree.cellOfHamlet(i) >= 0) continue
      const message = `Mã chi bộ “${cell.at(i)}” không có trong trang Tổ chức; hãy ghi đúng mã của chi bộ hoặc thêm dòng cho chi bộ đó.`
      yield atCell(hamlets, i, 'cell', message)
    }
  },
})
