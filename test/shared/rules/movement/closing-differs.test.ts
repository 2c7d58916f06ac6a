import { movementClosingDiffers } from '../../../../shared/rules/movement/closing-differs.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(movementClosingDiffers, {
  accepts: {
    'a blank number': { movement: { closing: null } },
    'any number without the list': { absent: ['members'], movement: { closing: 99 } },
    'no sheet': { absent: ['movement'] },
  },
  rejects: {
    'one more than rows': [{ movement: { closing: 44 } }, 'B10'],
    'one row more': [
      { members: { 45: { fullName: 'Lê Văn Mới', organization: 'TT01', status: 'Dự bị' } } },
      'B10',
    ],
  },
  says: 'Cuối kỳ ghi 44, nhưng trang Đảng viên có 43 dòng; hãy đối chiếu biểu tăng giảm với danh sách đảng viên.',
})
