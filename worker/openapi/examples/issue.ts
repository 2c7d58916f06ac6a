import type { Issue } from '../../../shared/rules/issue.ts'

export const issue: Issue = {
  rule: 'organization.members-not-additive',
  severity: 'error',
  sheet: 'Tổ chức',
  cell: 'H7',
  row: 7,
  column: 'members',
  value: '41',
  message: 'Tổng số đảng viên ghi 41, nhưng chính thức 38 cộng dự bị 2 là 40; hãy sửa con số chưa đúng.',
  fix: null,
  fixes: null,
}
