import { hamletCellShared } from '../../../../shared/rules/hamlet/cell-shared.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(hamletCellShared, {
  accepts: {
    'two blank cells': { hamlets: { 2: { cell: null }, 3: { cell: null } } },
    'a blank status': { hamlets: { 3: { cell: 'CB01', cellStatus: null } } },
    'a hamlet that joins the cell of another': { hamlets: { 4: { cell: 'CB01' } } },
  },
  rejects: {
    'the second that names it': [{ hamlets: { 3: { cell: 'CB01' } } }, 'H3'],
    'every further one': [
      { hamlets: { 3: { cell: 'cb01' }, 4: { cell: 'CB01', cellStatus: 'Có chi bộ' } } },
      'H3 H4',
    ],
  },
  says: 'Chi bộ “CB01” đã là chi bộ của khối, xóm, bản ở dòng 2; nếu hai nơi chung một chi bộ thì ghi “Sinh hoạt ghép”, nếu không hãy sửa mã.',
})
