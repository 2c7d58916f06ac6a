import { sayStrange, strangeCommunes } from '../commune-faults.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const enterpriseCommuneUnknown = rule({
  id: 'enterprise.commune-unknown',
  severity: 'error',
  must: 'Mã xã của doanh nghiệp phải có trong danh mục hành chính của ngày cuối kỳ và thuộc huyện, thị, thành của đơn vị.',
  source: { text: 'Danh mục đơn vị hành chính của Tổng cục Thống kê', confidence: 'sure' },
  example: {
    right: 'Sổ của Quỳnh Lưu (421), Mã xã 17191 (Quỳnh Diễn)',
    wrong: 'Sổ của Quỳnh Lưu (421), Mã xã 17464 (Diễn Thành, huyện Diễn Châu)',
  },
  needs: ['enterprises'],
  *check(book) {
    const { enterprises } = book
    const { commune } = enterprises.columns
    for (const i of strangeCommunes(book, commune, commune.known())) {
      yield atCell(enterprises, i, 'commune', sayStrange(book, commune.at(i)))
    }
  },
})
