import { isCommitteeLevel } from '../../forms/so-don-vi/organization-kinds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { sumCells } from './members-in-cells.ts'

export const organizationMembersDifferFromCells = rule({
  id: 'organization.members-differ-from-cells',
  severity: 'error',
  must: 'Tổng số đảng viên của đảng bộ bằng tổng số đảng viên các chi bộ thuộc đảng bộ.',
  source: { text: 'Hướng dẫn 12-HD/BTCTW (17/5/2012), các biểu thống kê đảng viên', confidence: 'likely' },
  example: {
    right: 'Đảng bộ ghi 60, ba chi bộ ghi 25, 20 và 15',
    wrong: 'Đảng bộ ghi 62, ba chi bộ ghi 25, 20 và 15',
  },
  needs: ['organizations'],
  *check({ organizations, tree }) {
    const { level, members } = organizations.columns
    const sums = sumCells(organizations, tree)
    for (let i = 0; i < organizations.size; i++) {
      const cells = sums.cells[i] ?? 0
      const [least = Number.NaN, most = Number.NaN] = [sums.least[i], sums.most[i]]
      if (!isCommitteeLevel(level.at(i)) || cells === 0) continue
      if (!(members.at(i) < least || members.at(i) > most)) continue
      const message = `Tổng số đảng viên ghi ${members.at(i)}, nhưng ${cells} chi bộ thuộc đảng bộ có tất cả ${least}; hãy đối chiếu và sửa con số của đảng bộ hoặc của chi bộ.`
      yield atCell(organizations, i, 'members', message)
    }
  },
})
