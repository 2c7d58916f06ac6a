import { showDay } from '../../calendar/day.ts'
import { communeOn, isInUnit } from '../../register/communes.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { namedCommunes } from './named-communes.ts'

export const organizationCommuneUnknown = rule({
  id: 'organization.commune-unknown',
  severity: 'error',
  must: 'Mã xã phải có trong danh mục hành chính của ngày cuối kỳ và thuộc huyện, thị, thành của đơn vị.',
  source: { text: 'Danh mục đơn vị hành chính của Tổng cục Thống kê', confidence: 'sure' },
  example: {
    right: 'Sổ của Quỳnh Lưu (421), Mã xã 17191 (Quỳnh Diễn)',
    wrong: 'Sổ của Quỳnh Lưu (421), Mã xã 17464 (Diễn Thành, huyện Diễn Châu)',
  },
  needs: ['organizations'],
  *check({ organizations, period, unit }) {
    if (!period || !unit) return
    for (const i of namedCommunes(organizations)) {
      const code = organizations.columns.commune.at(i)
      const found = communeOn(code, period.lastDay)
      if (found && isInUnit(found, unit)) continue
      const wrong = found
        ? `là ${found.name}, không thuộc địa bàn của đơn vị ${unit.code}`
        : `không có trong danh mục hành chính ngày ${showDay(period.lastDay)}`
      const message = `Mã xã “${code}” ${wrong}; hãy ghi mã xã, phường, thị trấn theo danh mục của kỳ báo cáo.`
      yield atCell(organizations, i, 'commune', message)
    }
  },
})
