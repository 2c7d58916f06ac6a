import { MEMBERS } from '../../forms/so-don-vi/members.ts'
import type { Issue } from '../issue.ts'
import type { RuleText } from '../rule.ts'

export const provinceMemberInTwoUnits: RuleText = {
  id: 'province.member-in-two-units',
  severity: 'warning',
  must: 'Một đảng viên chỉ có trong danh sách của một đơn vị.',
  source: { text: 'Đối chiếu mã mù của số lý lịch giữa các đơn vị', confidence: 'sure' },
  example: {
    right: 'Đảng viên chuyển từ Vinh về Quỳnh Lưu chỉ còn trong sổ của Quỳnh Lưu',
    wrong: 'Đảng viên chuyển từ Vinh về Quỳnh Lưu còn trong cả hai sổ',
  },
}

/** The warning that so many members of a unit also stand in the list of another one. */
export const memberInTwoUnitsIssue = (
  other: { readonly code: string; readonly name: string },
  members: number,
): Issue => ({
  rule: provinceMemberInTwoUnits.id,
  severity: provinceMemberInTwoUnits.severity,
  sheet: MEMBERS.name,
  cell: null,
  row: null,
  column: null,
  value: other.code,
  message: `${members} đảng viên trong danh sách này cũng có trong danh sách của ${other.name} (${other.code}); hãy cùng đơn vị đó xem đảng viên thuộc bên nào, rồi bỏ dòng ở bên kia.`,
  fix: null,
  fixes: null,
})
