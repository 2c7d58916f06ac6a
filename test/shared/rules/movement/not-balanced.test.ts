import { movementNotBalanced } from '../../../../shared/rules/movement/not-balanced.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(movementNotBalanced, {
  accepts: {
    'a blank number': { movement: { died: null, closing: 99 } },
    'a blank sum': { movement: { closing: null } },
    'a number that cannot be read': { movement: { died: 'một', closing: 99 } },
    'no sheet': { absent: ['movement'] },
    zeros: {
      movement: {
        admitted: 0,
        transferredIn: 0,
        restored: 0,
        died: 0,
        expelled: 0,
        struckOff: 0,
        resigned: 0,
        transferredOut: 0,
        closing: 42,
      },
    },
  },
  rejects: {
    'one too many': [{ movement: { closing: 44 } }, 'B10'],
    'a loss that is not in the sum': [{ movement: { transferredOut: 2 } }, 'B10'],
  },
  says: 'Cuối kỳ ghi 44, nhưng đầu kỳ 42 cộng tăng 6 trừ giảm 5 là 43; hãy đối chiếu và sửa con số chưa đúng.',
})
