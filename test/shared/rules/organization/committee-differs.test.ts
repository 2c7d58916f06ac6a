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
    'one less while the member with the role has no chi bộ': {
      organizations: { 2: { committeeMembers: 2 } },
      members: { 4: { organization: null } },
    },
    'the number with a member whose chi bộ is no code': { members: { 4: { organization: 'CB99' } } },
    'one more while a member without a chi bộ has a role that cannot be read': {
      organizations: { 2: { committeeMembers: 4 } },
      members: { 33: { organization: null, committeeRole: 'Bí bí' } },
    },
    'the seats of a chi bộ without a place': { organizations: { 4: { parent: 'DB99' } } },
    'any number without the column of roles': { absent: ['members.committeeRole'] },
    'any number without the column of parents': { absent: ['organizations.parent'] },
  },
  rejects: {
    'one more than in the list': [{ organizations: { 2: { committeeMembers: 4 } } }, 'K2'],
    'one more in the list': [{ members: { 33: { committeeRole: 'Cấp ủy viên' } } }, 'K2'],
    'one more while a member without a chi bộ has no role': [
      { organizations: { 2: { committeeMembers: 4 } }, members: { 33: { organization: null } } },
      'K2',
    ],
    'one less than is placed, while a member with the role has no chi bộ': [
      { organizations: { 2: { committeeMembers: 1 } }, members: { 4: { organization: null } } },
      'K2',
    ],
    'one more than is placed and unplaced': [
      { organizations: { 2: { committeeMembers: 4 } }, members: { 4: { organization: null } } },
      'K2',
    ],
    'none at all': [{ organizations: { 7: { committeeMembers: 0 } } }, 'K7'],
  },
  says: 'Số cấp ủy viên ghi 4, nhưng trang Đảng viên có 3 đảng viên thuộc “DB01” ghi Chức vụ cấp ủy cơ sở; hãy đối chiếu và sửa lại.',
})
