import { memberProbationaryCard } from '../../../../shared/rules/member/probationary-card.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberProbationaryCard, {
  accepts: {
    'a blank number': { members: { 18: { cardNumber: null } } },
    'a number that an earlier row has': { members: { 18: { cardNumber: '20000001' } } },
    'a blank status': { members: { 2: { status: null } } },
  },
  rejects: { 'a number of a probationary member': [{ members: { 18: { cardNumber: '00123456' } } }, 'B18'] },
  says: 'Loại đảng viên ghi “Dự bị” nhưng đã có số thẻ; thẻ chỉ cấp cho đảng viên chính thức, hãy xem lại số thẻ hoặc Loại đảng viên.',
})
