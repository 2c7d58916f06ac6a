import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const organizationParentCycle = rule({
  id: 'organization.parent-cycle',
  severity: 'error',
  must: 'Đi theo mã tổ chức cấp trên không được quay lại chính tổ chức đó.',
  source: { text: 'Điều lệ Đảng 2011, Điều 10 (hệ thống tổ chức của Đảng)', confidence: 'likely' },
  example: {
    right: 'CB01 thuộc BP01, BP01 thuộc DB01',
    wrong: 'CB01 thuộc BP01, BP01 lại thuộc CB01',
  },
  needs: ['organizations'],
  *check({ organizations, tree }) {
    const { code, parent } = organizations.columns
    for (const i of tree.loops) {
      yield atCell(
        organizations,
        i,
        'parent',
        `Đi theo mã tổ chức cấp trên từ “${parent.at(i)}” lại quay về chính tổ chức “${code.at(i)}”; hãy ghi đúng mã của tổ chức cấp trên trực tiếp.`,
      )
    }
  },
})
