import { hamletCellWithoutMembers } from '../../../../shared/rules/hamlet/cell-without-members.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(hamletCellWithoutMembers, {
  accepts: {
    'a blank number': { hamlets: { 2: { residentMembers: 0, reinforcedMembers: null } } },
    'as many residents as reinforced': { hamlets: { 2: { residentMembers: 2, reinforcedMembers: 2 } } },
    'one member': { hamlets: { 2: { residentMembers: 0, reinforcedMembers: 1 } } },
    'no member without a cell': { hamlets: { 5: { residentMembers: 0, reinforcedMembers: 0 } } },
    'no member in a joint cell': { hamlets: { 4: { residentMembers: 0, reinforcedMembers: 0 } } },
  },
  rejects: { 'no member': [{ hamlets: { 2: { residentMembers: 0, reinforcedMembers: 0 } } }, 'E2'] },
  says: 'Tình trạng ghi “Có chi bộ” nhưng đảng viên tại chỗ và tăng cường đều là 0; hãy ghi đúng số đảng viên, hoặc sửa Tình trạng chi bộ.',
})
