import { organizationAdmittedDiffersFromList } from '../../../../shared/rules/organization/admitted-differs-from-list.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationAdmittedDiffersFromList, {
  accepts: {
    'a blank number': { organizations: { 8: { admittedThisYear: null } } },
    'an organization that is no enterprise': { organizations: { 7: { admittedThisYear: 4 } } },
    'a member admitted in a month of the year': { members: { 44: { admittedOn: '2/2012' } } },
    'any number while a date is blank': {
      organizations: { 8: { admittedThisYear: 4 } },
      members: { 41: { admittedOn: null } },
    },
    'any number while a date cannot be read': {
      organizations: { 8: { admittedThisYear: 4 } },
      members: { 41: { admittedOn: '3/2/95' } },
    },
    'one less while a member of the year has no chi bộ': {
      organizations: { 8: { admittedThisYear: 0 } },
      members: { 44: { organization: null } },
    },
    'the number with a member whose chi bộ is no code': { members: { 44: { organization: 'CB99' } } },
    'one more while a member without a chi bộ has a date that is blank': {
      organizations: { 8: { admittedThisYear: 2 } },
      members: { 41: { organization: null, admittedOn: null } },
    },
    'one more while a member without a chi bộ has a date that cannot be read': {
      organizations: { 8: { admittedThisYear: 2 } },
      members: { 41: { organization: null, admittedOn: '3/2/95' } },
    },
    'any number while the period is unknown': {
      info: { period: null },
      organizations: { 8: { admittedThisYear: 4 } },
    },
    'any number without the column of parents': {
      absent: ['organizations.parent'],
      organizations: { 8: { admittedThisYear: 4 } },
    },
    'any number without the column of dates': {
      absent: ['members.admittedOn'],
      organizations: { 8: { admittedThisYear: 4 } },
    },
  },
  rejects: {
    'one more than in the list': [{ organizations: { 8: { admittedThisYear: 2 } } }, 'M8'],
    'one more while a member of another year has no chi bộ': [
      { organizations: { 8: { admittedThisYear: 2 } }, members: { 41: { organization: null } } },
      'M8',
    ],
    'two more than is placed, while one member of the year has no chi bộ': [
      { organizations: { 8: { admittedThisYear: 2 } }, members: { 44: { organization: null } } },
      'M8',
    ],
    'a member of the first day of the year': [{ members: { 43: { admittedOn: '1/1/2012' } } }, 'M8'],
    'a member of the last day of the year before': [{ members: { 44: { admittedOn: '31/12/2011' } } }, 'M8'],
  },
  says: 'Kết nạp trong năm ghi 2, nhưng trang Đảng viên có 1 đảng viên thuộc “DN01” vào Đảng trong năm 2012; hãy đối chiếu và sửa lại.',
})
