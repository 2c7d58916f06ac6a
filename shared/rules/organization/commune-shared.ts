import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { sharedCommunes } from './named-communes.ts'

export const organizationCommuneShared = rule({
  id: 'organization.commune-shared',
  severity: 'error',
  must: 'Mỗi xã, phường, thị trấn chỉ có một tổ chức cơ sở đảng mang mã xã của mình.',
  source: { text: 'Điều lệ Đảng 2011, Điều 21 khoản 1', confidence: 'likely' },
  example: {
    right: 'Chỉ Đảng bộ xã Quỳnh Diễn ghi Mã xã 17191',
    wrong: 'Hai đảng bộ cơ sở loại hình Xã cùng ghi Mã xã 17191',
  },
  needs: ['organizations'],
  *check({ organizations }) {
    for (const [i, first] of sharedCommunes(organizations)) {
      const message = `Mã xã “${organizations.columns.commune.at(i)}” đã dùng cho tổ chức ở dòng ${organizations.rowOf(first)}; mỗi xã, phường, thị trấn chỉ có một tổ chức cơ sở đảng, hãy sửa mã xã ở một trong hai dòng.`
      yield atCell(organizations, i, 'commune', message)
    }
  },
})
