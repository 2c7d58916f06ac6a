import { organizationCommitteeOfSmallCell } from '../../../../shared/rules/organization/committee-of-small-cell.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationCommitteeOfSmallCell, {
  accepts: {
    'a blank number': { organizations: { 4: { officialMembers: null } } },
    'exactly nine': { organizations: { 4: { officialMembers: 9 } } },
    'eight without a Chi ủy viên': { organizations: { 5: { officialMembers: 8 } } },
    'a deputy secretary of a small chi bộ': { members: { 32: { cellRole: 'Phó bí thư chi bộ' } } },
    'a Chi ủy viên of a chi bộ cơ sở': { members: { 36: { cellRole: 'Chi ủy viên' } } },
  },
  rejects: {
    'eight with a Chi ủy viên': [{ organizations: { 4: { officialMembers: 8 } } }, 'I4'],
    'a Chi ủy viên beside a role that cannot be read': [
      { members: { 32: { cellRole: 'Chi ủy viên' }, 33: { cellRole: 'Bí bí' } } },
      'I6',
    ],
    'a Chi ủy viên beside one of whom nobody knows where he belongs': [
      { members: { 32: { cellRole: 'Chi ủy viên' }, 18: { organization: null, cellRole: 'Chi ủy viên' } } },
      'I6',
    ],
  },
  says: 'Chi bộ ghi 8 đảng viên chính thức nhưng trang Đảng viên có 1 Chi ủy viên của chi bộ; chi bộ dưới 9 đảng viên chính thức chỉ bầu bí thư và phó bí thư, hãy xem lại số đảng viên hoặc chức vụ.',
})
