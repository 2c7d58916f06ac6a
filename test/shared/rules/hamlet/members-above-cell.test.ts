import { hamletMembersAboveCell } from '../../../../shared/rules/hamlet/members-above-cell.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(hamletMembersAboveCell, {
  accepts: {
    'a blank number': { hamlets: { 2: { residentMembers: 99, reinforcedMembers: null } } },
    'a blank number of the cell': { organizations: { 4: { members: null } } },
    'the same number': { hamlets: { 3: { residentMembers: 12 } } },
    'more in a joint cell': { hamlets: { 4: { residentMembers: 99 } } },
    'a cell that no row has': { hamlets: { 2: { residentMembers: 99, cell: 'CB99' } } },
  },
  rejects: {
    'one more than the cell has': [{ hamlets: { 2: { residentMembers: 16 } } }, 'E2'],
    'more than the first row of the sheet has': [
      { hamlets: { 2: { residentMembers: 32, cell: 'DB01' } } },
      'E2',
    ],
  },
  says: 'Đảng viên tại chỗ 16 cộng tăng cường 2 là 18, lớn hơn 17 đảng viên của chi bộ “CB01”; hãy đối chiếu và sửa con số chưa đúng.',
})
