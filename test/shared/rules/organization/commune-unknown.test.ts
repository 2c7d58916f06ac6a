import { organizationCommuneUnknown } from '../../../../shared/rules/organization/commune-unknown.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationCommuneUnknown, {
  accepts: {
    'a blank commune': { organizations: { 2: { commune: null } } },
    'any commune of another type': { organizations: { 8: { commune: '99999' } } },
    'any commune below the grassroots': { organizations: { 4: { type: 'Xã', commune: '99999' } } },
    'any commune while the unit is unknown': {
      info: { unit: '999' },
      organizations: { 2: { commune: 99999 } },
    },
    'a commune of any district in the book of a unit that is none': {
      info: { unit: 'QS' },
      organizations: { 2: { commune: 17464 } },
    },
    'any commune while the period is unknown': {
      info: { period: '2012' },
      organizations: { 2: { commune: 99999 } },
    },
  },
  rejects: {
    'a code that is not on the list of the day': [{ organizations: { 2: { commune: 99999 } } }, 'F2'],
    'a code that is on no list, in the book of a unit that is no district': [
      { info: { unit: 'QS' }, organizations: { 2: { commune: 99999 } } },
      'F2',
    ],
    'a commune of another district': [{ organizations: { 7: { commune: 17464 } } }, 'F7'],
    'a commune that had left the district': [
      { info: { period: '2013Q2' }, organizations: { 7: { commune: 17110 } } },
      'F7',
    ],
  },
  says: 'Mã xã “99999” không có trong danh mục hành chính ngày 31/12/2012; hãy ghi mã xã, phường, thị trấn theo danh mục của kỳ báo cáo.',
})
