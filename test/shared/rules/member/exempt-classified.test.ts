import { memberExemptClassified } from '../../../../shared/rules/member/exempt-classified.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberExemptClassified, {
  accepts: {
    'a blank exemption': { members: { 2: { classification: 'Đủ tư cách, hoàn thành nhiệm vụ' } } },
    'a blank classification': { members: { 2: { isExempt: 'Có' } } },
    'no exemption': {
      members: { 2: { isExempt: 'Không', classification: 'Đủ tư cách, hoàn thành nhiệm vụ' } },
    },
  },
  rejects: {
    'an exempt member with a classification': [
      { members: { 2: { isExempt: 'x', classification: 'Đủ tư cách, hoàn thành nhiệm vụ' } } },
      'U2',
    ],
  },
  says: 'Đảng viên được miễn công tác, sinh hoạt nhưng có xếp loại “Đủ tư cách, hoàn thành nhiệm vụ”; hãy xóa xếp loại, hoặc sửa ô Miễn công tác, sinh hoạt.',
})
