import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { countSecretaries } from './count-secretaries.ts'

export const organizationNoSecretary = rule({
  id: 'organization.no-secretary',
  severity: 'error',
  must: 'Mỗi tổ chức cơ sở đảng và mỗi chi bộ trực thuộc có một bí thư trong trang Đảng viên.',
  source: { text: 'Điều lệ Đảng 2011, Điều 22 và Điều 24 khoản 4', confidence: 'likely' },
  example: {
    right: 'Đảng bộ DB01 có một đảng viên giữ chức Bí thư ở cột Chức vụ cấp ủy cơ sở',
    wrong: 'Đảng bộ DB01 không có đảng viên nào giữ chức Bí thư ở cột đó',
  },
  needs: ['organizations', 'members'],
  *check(book) {
    const { organizations, tree } = book
    const secretariesOf = countSecretaries(book)
    for (let i = 0; i < organizations.size; i++) {
      const { count, mayBeMore } = secretariesOf(i)
      if (count !== 0 || mayBeMore) continue
      const code = organizations.columns.code.at(i)
      const message = tree.isGrassroots(i)
        ? `Chưa có đảng viên nào thuộc “${code}” ghi “Bí thư” ở cột Chức vụ cấp ủy cơ sở; hãy ghi chức vụ của bí thư trong trang Đảng viên.`
        : `Chưa có đảng viên nào của chi bộ “${code}” ghi “Bí thư chi bộ” ở cột Chức vụ chi bộ; hãy ghi chức vụ của bí thư trong trang Đảng viên.`
      yield atCell(organizations, i, 'code', message)
    }
  },
})
