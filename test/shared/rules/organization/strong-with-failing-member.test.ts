import { organizationStrongWithFailingMember } from '../../../../shared/rules/organization/strong-with-failing-member.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationStrongWithFailingMember, {
  accepts: {
    'a blank classification of the member': {
      organizations: { 4: { classification: 'Trong sạch, vững mạnh' } },
    },
    'a blank classification of the organization': {
      members: { 2: { classification: 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ' } },
    },
    'a member of another organization': {
      organizations: { 5: { classification: 'Trong sạch, vững mạnh' } },
      members: { 2: { classification: 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ' } },
    },
    'a member who did just enough': {
      organizations: { 4: { classification: 'Trong sạch, vững mạnh' } },
      members: { 2: { classification: 'Đủ tư cách, hoàn thành nhiệm vụ' } },
    },
  },
  rejects: {
    'a chi bộ with such a member': [
      {
        organizations: { 4: { classification: 'TSVM' } },
        members: { 2: { classification: 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ' } },
      },
      'O4',
    ],
    'all that lie above the member': [
      {
        organizations: {
          2: { classification: 'Trong sạch, vững mạnh tiêu biểu' },
          3: { classification: 'Trong sạch, vững mạnh' },
          6: { classification: 'Hoàn thành nhiệm vụ' },
        },
        members: { 33: { classification: 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ' } },
      },
      'O2 O3',
    ],
  },
  says: 'Xếp loại “TSVM” nhưng trong tổ chức có 1 đảng viên vi phạm tư cách hoặc không hoàn thành nhiệm vụ; hãy xem lại xếp loại của tổ chức và của đảng viên.',
})
