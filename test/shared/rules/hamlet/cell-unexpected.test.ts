import { hamletCellUnexpected } from '../../../../shared/rules/hamlet/cell-unexpected.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(hamletCellUnexpected, {
  accepts: {
    'a blank status': { hamlets: { 2: { cellStatus: null } } },
    'a blank cell': { hamlets: { 2: { cellStatus: 'Chưa có chi bộ', cell: null } } },
    'a joint cell': { hamlets: { 2: { cellStatus: 'Sinh hoạt ghép' } } },
  },
  rejects: { 'a cell where there is none': [{ hamlets: { 5: { cell: 'CB02' } } }, 'H5'] },
  says: 'Tình trạng chi bộ ghi “Chưa có chi bộ” nhưng Mã chi bộ ghi “CB02”; hãy xóa mã này, hoặc sửa Tình trạng chi bộ.',
})
