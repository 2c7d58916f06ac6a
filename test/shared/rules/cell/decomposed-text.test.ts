import { decomposedText } from '../../../../shared/rules/cell/decomposed-text.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(decomposedText, {
  accepts: { 'composed text': { organizations: { 2: { note: 'Nguyễn' } } } },
  rejects: {
    'text in NFD': [{ organizations: { 2: { note: 'Nguyễn'.normalize('NFD') } } }, 'W2'],
  },
  says: 'Ô “Ghi chú” có chữ ở dạng Unicode tổ hợp; bấm Sửa nhanh để đổi sang dạng dựng sẵn, nội dung không đổi.',
})
