import { formulaError } from '../../../../shared/rules/cell/formula-error.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(formulaError, {
  accepts: {
    'a blank': { organizations: { 2: { note: null } } },
    'text that only begins like an error': { organizations: { 2: { note: '#REF' } } },
  },
  rejects: {
    'an error value': [{ organizations: { 2: { members: { kind: 'error', shown: '#REF!' } } } }, 'H2'],
    'an error as text': [{ organizations: { 2: { note: '#N/A' } } }, 'W2'],
    'a formula that is still computed': [
      { organizations: { 2: { note: 'Loading...' }, 3: { note: 'Đang tải…' } } },
      'W2 W3',
      'Ô “Ghi chú” ghi “Loading...”, là ô chưa tính xong; hãy mở bảng tính, chờ ô tính xong rồi kiểm tra lại, hoặc ghi giá trị vào ô.',
    ],
    'a formula without a value': [
      { movement: { died: { kind: 'error', shown: '' } } },
      'B5',
      'Ô “Từ trần” có công thức nhưng chưa có giá trị; hãy tính lại hoặc ghi giá trị vào ô.',
    ],
  },
  says: 'Ô “Tổng số đảng viên” báo lỗi công thức #REF!; hãy sửa công thức hoặc ghi giá trị vào ô.',
})
