import { organizationMembersNotAdditive } from '../../../../shared/rules/organization/members-not-additive.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationMembersNotAdditive, {
  accepts: {
    'a blank part': { organizations: { 2: { members: 40, probationaryMembers: null } } },
    'a blank sum': { organizations: { 2: { members: null, officialMembers: 40 } } },
    'a part that is no number': { organizations: { 2: { members: 40, officialMembers: 'ba mươi' } } },
    'numbers written as text': { organizations: { 2: { members: '1.033', officialMembers: '1.031' } } },
  },
  rejects: {
    'one too many': [{ organizations: { 2: { members: 34 } } }, 'H2'],
    'one too few': [{ organizations: { 4: { members: 16 } } }, 'H4'],
  },
  says: 'Tổng số đảng viên ghi 34, nhưng chính thức 31 cộng dự bị 2 là 33; hãy sửa con số chưa đúng.',
})
