import { straySpace } from '../../../../shared/rules/cell/stray-space.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(straySpace, {
  accepts: {
    'single spaces and a line break': { organizations: { 2: { note: 'một hai\nba' } } },
    'a blank': { organizations: { 2: { note: null } } },
  },
  rejects: {
    'a space at the end, two spaces, NBSP, zero width': [
      {
        organizations: {
          2: { note: 'a ' },
          3: { note: 'a  b' },
          4: { note: 'a\u00a0b' },
          5: { note: 'a\u200bb' },
        },
      },
      'W2 W3 W4 W5',
    ],
  },
  says: 'Ô “Ghi chú” có dấu cách thừa hoặc ký tự không nhìn thấy; bấm Sửa nhanh để bỏ đi.',
})
