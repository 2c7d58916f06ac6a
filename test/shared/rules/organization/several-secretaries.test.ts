import { organizationSeveralSecretaries } from '../../../../shared/rules/organization/several-secretaries.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationSeveralSecretaries, {
  accepts: {
    'a blank role': { members: { 2: { committeeRole: null, cellRole: null } } },
    'one in a chi bộ cơ sở that names the đảng bộ as its parent': {
      organizations: { 7: { parent: 'DB01' } },
    },
    'a second one who has no chi bộ': { members: { 36: { committeeRole: 'Bí thư', organization: 'CB99' } } },
    'a deputy beside the secretary': { members: { 36: { committeeRole: 'Phó bí thư' } } },
    'two while another role cannot be read': {
      members: { 36: { committeeRole: 'Bí thư' }, 37: { committeeRole: 'Bí bí' } },
    },
  },
  rejects: {
    'a second secretary of a chi bộ cơ sở': [{ members: { 36: { committeeRole: 'Bí thư' } } }, 'A7'],
    'a second secretary somewhere below a đảng bộ': [{ members: { 31: { committeeRole: 'Bí thư' } } }, 'A2'],
    'two, while another one has no chi bộ': [
      { members: { 2: { organization: null }, 36: { committeeRole: 'Bí thư' } } },
      'A7',
    ],
    'a second secretary of a chi bộ trực thuộc': [{ members: { 20: { cellRole: 'Bí thư chi bộ' } } }, 'A5'],
  },
  says: 'Có 2 đảng viên thuộc “TT01” cùng ghi “Bí thư” ở cột Chức vụ cấp ủy cơ sở; mỗi tổ chức chỉ có một bí thư, hãy sửa lại trong trang Đảng viên.',
})
