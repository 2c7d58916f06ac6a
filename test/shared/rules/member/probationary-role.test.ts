import { memberProbationaryRole } from '../../../../shared/rules/member/probationary-role.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberProbationaryRole, {
  accepts: {
    'blank roles': { members: { 18: { committeeRole: null, cellRole: null } } },
    'a blank status': { members: { 2: { status: null } } },
    'a role that cannot be read': { members: { 18: { cellRole: 'Bí bí' } } },
  },
  rejects: {
    'a seat in the chi ủy': [{ members: { 18: { cellRole: 'Chi ủy viên' } } }, 'L18'],
    'both seats, each by itself': [
      { members: { 18: { committeeRole: 'Cấp ủy viên', cellRole: 'Chi ủy viên' } } },
      'K18 L18',
    ],
  },
  says: 'Loại đảng viên ghi “Dự bị” nhưng giữ chức vụ “Chi ủy viên”; đảng viên dự bị không được bầu vào cấp ủy, hãy xóa chức vụ hoặc sửa Loại đảng viên.',
})
