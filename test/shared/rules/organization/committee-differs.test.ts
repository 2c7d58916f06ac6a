import { organizationCommitteeDiffers } from '../../../../shared/rules/organization/committee-differs.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationCommitteeDiffers, {
  accepts: {
    'a blank number': { organizations: { 2: { committeeMembers: null } } },
    'a number below the grassroots': { organizations: { 4: { committeeMembers: 7 } } },
    'any number while a role cannot be read': {
      organizations: { 2: { committeeMembers: 9 } },
      members: { 5: { committeeRole: 'Bí bí' } },
    },
    'any number without the column of roles': { absent: ['members.committeeRole'] },
    'any number without the column of parents': { absent: ['organizations.parent'] },
  },
  rejects: {
    'one more than in the list': [{ organizations: { 2: { committeeMembers: 4 } } }, 'K2'],
    'one more in the list': [{ members: { 33: { committeeRole: 'Cấp ủy viên' } } }, 'K2'],
    'none at all': [{ organizations: { 7: { committeeMembers: 0 } } }, 'K7'],
  },
  says: 'Số cấp ủy viên ghi 4, nhưng trang Đảng viên có 3 đảng viên thuộc “DB01” ghi Chức vụ cấp ủy cơ sở; hãy đối chiếu và sửa lại.',
})
