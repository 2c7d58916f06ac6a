import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const hamletCellUnexpected = rule({
  id: 'hamlet.cell-unexpected',
  severity: 'error',
  must: 'Khối, xóm, bản chưa có chi bộ thì để trống Mã chi bộ.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2', confidence: 'likely' },
  example: {
    right: 'Chưa có chi bộ, ô Mã chi bộ để trống',
    wrong: 'Chưa có chi bộ, ô Mã chi bộ ghi CB01',
  },
  needs: ['hamlets'],
  *check({ hamlets }) {
    const { cellStatus, cell } = hamlets.columns
    for (let i = 0; i < hamlets.size; i++) {
      if (cellStatus.at(i) !== 'none' || !cell.isKnown(i)) continue
      const message = `Tình trạng chi bộ ghi “${hamlets.shown(i, 'cellStatus')}” nhưng Mã chi bộ ghi “${cell.at(i)}”; hãy xóa mã này, hoặc sửa Tình trạng chi bộ.`
      yield atCell(hamlets, i, 'cell', message)
    }
  },
})
