import { hamletCellOnlyReinforced } from '../../../../shared/rules/hamlet/cell-only-reinforced.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(hamletCellOnlyReinforced, {
  accepts: {
    'a blank number': { hamlets: { 2: { residentMembers: null, reinforcedMembers: 3 } } },
    'one resident': { hamlets: { 2: { residentMembers: 1, reinforcedMembers: 3 } } },
    'none of either': { hamlets: { 2: { residentMembers: 0, reinforcedMembers: 0 } } },
    'a joint cell': { hamlets: { 4: { residentMembers: 0, reinforcedMembers: 3 } } },
  },
  rejects: { 'one reinforced': [{ hamlets: { 2: { residentMembers: 0, reinforcedMembers: 1 } } }, 'E2'] },
  says: 'Có chi bộ nhưng không có đảng viên tại chỗ, chỉ có 1 đảng viên tăng cường; hãy xem lại hai con số, nếu đúng thì xác nhận kèm lý do.',
})
