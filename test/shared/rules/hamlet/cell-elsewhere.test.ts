import { hamletCellElsewhere } from '../../../../shared/rules/hamlet/cell-elsewhere.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(hamletCellElsewhere, {
  accepts: {
    'a blank cell': { hamlets: { 2: { cell: null } } },
    'a blank organization': { hamlets: { 2: { organization: null } } },
    'a cell below a đảng bộ bộ phận': { hamlets: { 2: { cell: 'CB03' } } },
    'a cell that the organization names as its parent': { organizations: { 2: { parent: 'CB01' } } },
    'a cell whose parent is blank': { organizations: { 4: { parent: null } } },
    'a cell below one whose parent is blank': {
      organizations: { 3: { parent: null } },
      hamlets: { 2: { cell: 'CB03' } },
    },
  },
  rejects: {
    'a cell of another organization': [{ hamlets: { 2: { organization: 'TT01' } } }, 'H2'],
    'the first row of the sheet': [{ hamlets: { 2: { organization: 'TT01', cell: 'DB01' } } }, 'H2'],
    'a cell below a grassroots organization that names the đảng bộ as its parent': [
      { organizations: { 4: { parent: 'TT01' }, 7: { parent: 'DB01' } } },
      'H2',
    ],
    'a cell whose parent names no row': [{ organizations: { 5: { parent: 'DB99' } } }, 'H3 H4'],
    'a cell that reaches only a loop': [
      { organizations: { 3: { parent: 'CB03' }, 4: { parent: 'BP01' } } },
      'H2',
    ],
  },
  says: 'Chi bộ “CB01” không thuộc “TT01”; hãy ghi mã chi bộ thuộc đảng bộ này, hoặc sửa Mã đảng bộ xã.',
})
