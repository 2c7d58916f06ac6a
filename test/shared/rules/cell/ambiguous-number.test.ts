import { ambiguousNumber } from '../../../../shared/rules/cell/ambiguous-number.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(ambiguousNumber, {
  accepts: {
    'two decimals': { organizations: { 2: { members: 1.56 } } },
    'one thousand and more': { organizations: { 2: { members: 1000.125 } } },
    'the same as text': { organizations: { 2: { members: '1.565' } } },
    'a blank': { organizations: { 2: { members: null } } },
  },
  rejects: {
    'three decimals': [{ organizations: { 2: { members: 1.565 } } }, 'H2'],
    'a display of its own': [
      { organizations: { 2: { members: { kind: 'number', value: 1.565, shown: '1.565' } } } },
      'H2',
      'Ô “Tổng số đảng viên” ghi 1.565, máy hiểu là số lẻ; chắc là 1.565; hãy gõ lại 1565, không có dấu chấm hay dấu phẩy.',
    ],
    'just below one thousand': [
      { movement: { opening: 999.999 } },
      'B1',
      'Ô “Đầu kỳ” ghi 999,999, máy hiểu là số lẻ; chắc là 999.999; hãy gõ lại 999999, không có dấu chấm hay dấu phẩy.',
    ],
  },
  says: 'Ô “Tổng số đảng viên” ghi 1,565, máy hiểu là số lẻ; chắc là 1.565; hãy gõ lại 1565, không có dấu chấm hay dấu phẩy.',
})
