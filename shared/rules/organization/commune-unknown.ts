import { sayStrange, strangeCommunes } from '../commune-faults.ts'
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
  *check(book) {
    const { organizations } = book
    const { commune } = organizations.columns
    for (const i of strangeCommunes(book, commune, namedCommunes(organizations))) {
      yield atCell(organizations, i, 'commune', sayStrange(book, commune.at(i)))
    }
  },
})
