import { notUnique } from '../../../../shared/rules/cell/not-unique.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(notUnique, {
  accepts: { blanks: { members: { 2: { cardNumber: null }, 3: { cardNumber: null } } } },
  rejects: {
    'a code in another case': [{ organizations: { 5: { code: ' cb01' } } }, 'A5'],
    'every occurrence after the first': [
      {
        members: {
          2: { cardNumber: '12345678' },
          3: { cardNumber: 12345678 },
          5: { cardNumber: '12345678 ' },
        },
      },
      'B3 B5',
    ],
  },
  says: 'Ô “Mã tổ chức” trùng với dòng 4; mỗi giá trị chỉ được dùng một lần, hãy sửa một trong hai.',
})
