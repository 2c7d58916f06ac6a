import { organizationTooFewOfficial } from '../../../../shared/rules/organization/too-few-official.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationTooFewOfficial, {
  accepts: {
    'a blank number': { organizations: { 6: { officialMembers: null } } },
    'exactly three': { organizations: { 6: { officialMembers: 3 }, 7: { officialMembers: 3 } } },
    'fewer in a đảng bộ': { organizations: { 2: { officialMembers: 2 }, 3: { officialMembers: 2 } } },
  },
  rejects: {
    'two in a chi bộ trực thuộc': [{ organizations: { 6: { officialMembers: 2 } } }, 'I6'],
    'none in a chi bộ cơ sở': [{ organizations: { 7: { officialMembers: 0 } } }, 'I7'],
  },
  says: 'Chi bộ ghi 2 đảng viên chính thức, trong khi phải có ít nhất 3; hãy sửa con số, hoặc ghép chi bộ này vào chi bộ khác.',
})
