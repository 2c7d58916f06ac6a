import { organizationMembersDifferFromList } from '../../../../shared/rules/organization/members-differ-from-list.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationMembersDifferFromList, {
  accepts: {
    'a blank number': { organizations: { 4: { members: null } } },
    'a đảng bộ, which has no rows of its own': { organizations: { 2: { members: 99 } } },
    'any number without the list': { absent: ['members'], organizations: { 4: { members: 99 } } },
    'any number while the list does not say who belongs where': {
      absent: ['members.organization'],
      organizations: { 4: { members: 99 } },
    },
    'what is placed, and one more while a member has no chi bộ': {
      members: { 18: { organization: null } },
      organizations: { 5: { members: 13 } },
    },
    'one more while the chi bộ of a member is not known': {
      members: { 18: { organization: { kind: 'error', shown: '#REF!' } } },
      organizations: { 5: { members: 13 } },
    },
    'one more while a member names no code of the sheet': {
      members: { 18: { organization: 'CB99' } },
      organizations: { 5: { members: 13 } },
    },
    'a chi bộ without a place, whose members name it': { organizations: { 4: { parent: 'DB99' } } },
    'a chi bộ without a known code': { organizations: { 4: { code: null } } },
  },
  rejects: {
    'one more than rows': [{ organizations: { 4: { members: 18 } } }, 'H4'],
    'one more than rows, where nobody says what is above': [
      { absent: ['organizations.parent'], organizations: { 4: { members: 18 } } },
      'H4',
    ],
    'one less than is placed, while a member has no chi bộ': [
      { members: { 18: { organization: null } }, organizations: { 5: { members: 11 } } },
      'H5',
    ],
    'two more than is placed, while one member has no chi bộ': [
      { members: { 18: { organization: 'CB99' } }, organizations: { 5: { members: 14 } } },
      'H5',
    ],
    'a member who moved': [{ members: { 18: { organization: 'TT01' } } }, 'H4 H7'],
  },
  says: 'Tổng số đảng viên ghi 18, nhưng trang Đảng viên có 17 dòng mang mã “CB01”; hãy đối chiếu với danh sách đảng viên của chi bộ.',
})
