import { lookalikeLetter } from '../../../../shared/rules/cell/lookalike-letter.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(lookalikeLetter, {
  accepts: { 'the Vietnamese letter': { organizations: { 2: { note: 'Đảng đoàn' } } } },
  rejects: {
    'each of its look-alikes': [
      {
        organizations: { 2: { note: 'Ðảng' }, 3: { note: 'Ɖảng' }, 4: { note: 'ðoàn' }, 5: { note: 'ɖoàn' } },
      },
      'W2 W3 W4 W5',
    ],
  },
  says: 'Ô “Ghi chú” có chữ trông giống Đ nhưng là chữ nước ngoài; bấm Sửa nhanh để đổi thành Đ, đ.',
})
