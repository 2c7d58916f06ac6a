import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { countSecretaries } from './count-secretaries.ts'

export const organizationSeveralSecretaries = rule({
  id: 'organization.several-secretaries',
  severity: 'error',
  must: 'Mỗi tổ chức cơ sở đảng và mỗi chi bộ trực thuộc chỉ có một bí thư.',
  source: { text: 'Điều lệ Đảng 2011, Điều 22 và Điều 24 khoản 4', confidence: 'likely' },
  example: {
    right: 'Chi bộ CB01 có một đảng viên giữ chức Bí thư chi bộ',
    wrong: 'Chi bộ CB01 có hai đảng viên giữ chức Bí thư chi bộ',
  },
  needs: ['organizations', 'members'],
  *check(book) {
    const { organizations, tree } = book
    const secretariesOf = countSecretaries(book)
    for (let i = 0; i < organizations.size; i++) {
      const { count } = secretariesOf(i)
      if (!(count > 1)) continue
      const code = organizations.columns.code.at(i)
      const message = tree.isGrassroots(i)
        ? `Có ${count} đảng viên thuộc “${code}” cùng ghi “Bí thư” ở cột Chức vụ cấp ủy cơ sở; mỗi tổ chức chỉ có một bí thư, hãy sửa lại trong trang Đảng viên.`
        : `Có ${count} đảng viên của chi bộ “${code}” cùng ghi “Bí thư chi bộ” ở cột Chức vụ chi bộ; mỗi chi bộ chỉ có một bí thư, hãy sửa lại trong trang Đảng viên.`
      yield atCell(organizations, i, 'code', message)
    }
  },
})
