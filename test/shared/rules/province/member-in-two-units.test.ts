import { expect, it } from 'vitest'
import { memberInTwoUnitsIssue } from '../../../../shared/rules/province/member-in-two-units.ts'

it('province.member-in-two-units names the other unit and nobody', () => {
  expect(memberInTwoUnitsIssue({ code: '422', name: 'Huyện ủy Con Cuông' }, 3)).toMatchObject({
    rule: 'province.member-in-two-units',
    severity: 'warning',
    sheet: 'Đảng viên',
    cell: null,
    value: '422',
    message:
      '3 đảng viên trong danh sách này cũng có trong danh sách của Huyện ủy Con Cuông (422); hãy cùng đơn vị đó xem đảng viên thuộc bên nào, rồi bỏ dòng ở bên kia.',
  })
})
