import { communeOn, isInUnit } from '../../register/communes.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { includesWords } from '../words.ts'
import { namedCommunes, sharedCommunes } from './named-communes.ts'

export const organizationCommuneName = rule({
  id: 'organization.commune-name',
  severity: 'warning',
  must: 'Tên tổ chức phải có tên của xã, phường, thị trấn mà Mã xã chỉ.',
  source: { text: 'Danh mục đơn vị hành chính của Tổng cục Thống kê', confidence: 'sure' },
  example: {
    right: 'Mã xã 17191, tên “Đảng bộ xã Quỳnh Diễn”',
    wrong: 'Mã xã 17191 (Quỳnh Diễn), tên “Đảng bộ xã Quỳnh Hoa”',
  },
  needs: ['organizations'],
  *check({ organizations, period, unit }) {
    if (!period) return
    const { name, commune } = organizations.columns
    const shared = sharedCommunes(organizations)
    for (const i of namedCommunes(organizations)) {
      const found = communeOn(commune.at(i), period.lastDay)
      if (!found || (unit && !isInUnit(found, unit)) || shared.has(i) || !name.isKnown(i)) continue
      if (includesWords(name.at(i), found.name)) continue
      const message = `Tên “${name.at(i)}” không có “${found.name}”, là tên của mã xã ${found.code}; hãy xem lại tên tổ chức hoặc Mã xã.`
      yield atCell(organizations, i, 'name', message)
    }
  },
})
