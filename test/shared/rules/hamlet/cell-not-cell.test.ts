import { hamletCellNotCell } from '../../../../shared/rules/hamlet/cell-not-cell.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(hamletCellNotCell, {
  accepts: {
    'a blank code': { hamlets: { 2: { cell: null } } },
    'a code that no row has': { hamlets: { 2: { cell: 'CB99' } } },
    'an organization without a level': { organizations: { 4: { level: null } } },
  },
  rejects: {
    'a đảng bộ': [{ hamlets: { 2: { cell: 'DB01' } } }, 'H2'],
    'a chi bộ cơ sở': [{ hamlets: { 4: { cell: 'TT01' } } }, 'H4'],
  },
  says: 'Mã chi bộ “DB01” chỉ một tổ chức là Đảng bộ cơ sở, không phải Chi bộ trực thuộc; hãy ghi mã chi bộ của khối, xóm, bản.',
})
