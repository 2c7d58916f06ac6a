import { hamletCellUnknown } from '../../../../shared/rules/hamlet/cell-unknown.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(hamletCellUnknown, {
  accepts: {
    'a blank code': { hamlets: { 2: { cell: null } } },
    'the code of the first row': { hamlets: { 2: { cell: 'DB01' } } },
    'a code that is none': { hamlets: { 2: { cell: 'CB/01' } } },
    'any code when there is no column of codes': { absent: ['organizations.code'] },
  },
  rejects: { 'a code that no row has': [{ hamlets: { 3: { cell: 'CB99' }, 5: { cell: 'CB98' } } }, 'H3 H5'] },
  says: 'Mã chi bộ “CB99” không có trong trang Tổ chức; hãy ghi đúng mã của chi bộ hoặc thêm dòng cho chi bộ đó.',
})
