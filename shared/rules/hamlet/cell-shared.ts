import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const hamletCellShared = rule({
  id: 'hamlet.cell-shared',
  severity: 'error',
  must: 'Mỗi chi bộ chỉ là chi bộ riêng của một khối, xóm, bản; chung chi bộ thì ghi Sinh hoạt ghép.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2', confidence: 'likely' },
  example: {
    right: 'Hai xóm cùng Mã chi bộ CB01, một xóm Có chi bộ, một xóm Sinh hoạt ghép',
    wrong: 'Hai xóm cùng Mã chi bộ CB01, cả hai đều Có chi bộ',
  },
  needs: ['hamlets'],
  *check({ hamlets }) {
    const { cellStatus, cell } = hamlets.columns
    const firsts = new Map<string, number>()
    for (let i = 0; i < hamlets.size; i++) {
      if (cellStatus.at(i) !== 'own' || !cell.isKnown(i)) continue
      const first = firsts.get(cell.at(i))
      if (first === undefined) {
        firsts.set(cell.at(i), i)
        continue
      }
      const message = `Chi bộ “${cell.at(i)}” đã là chi bộ của khối, xóm, bản ở dòng ${hamlets.rowOf(first)}; nếu hai nơi chung một chi bộ thì ghi “Sinh hoạt ghép”, nếu không hãy sửa mã.`
      yield atCell(hamlets, i, 'cell', message)
    }
  },
})
