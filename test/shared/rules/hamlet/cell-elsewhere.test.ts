import { hamletCellElsewhere } from '../../../../shared/rules/hamlet/cell-elsewhere.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(hamletCellElsewhere, {
  accepts: {
    'a blank cell': { hamlets: { 2: { cell: null } } },
    'a blank organization': { hamlets: { 2: { organization: null } } },
    'a cell below a đảng bộ bộ phận': { hamlets: { 2: { cell: 'CB03' } } },
    'a cell that the organization names as its parent': { organizations: { 2: { parent: 'CB01' } } },
    'a cell whose parent is blank': { organizations: { 4: { parent: null } } },
    'a cell whose parent is blank, though nothing can lie below the organization': {
      organizations: { 4: { parent: null } },
      hamlets: { 2: { organization: 'TT01' } },
    },
    'a cell below one whose parent is blank': {
      organizations: { 3: { parent: null } },
      hamlets: { 2: { cell: 'CB03' } },
    },
    'a cell whose parent names no row': { organizations: { 5: { parent: 'DB99' } } },
    'a cell below one whose parent names no row': {
      organizations: { 3: { parent: 'DB99' } },
      hamlets: { 2: { cell: 'CB03' } },
    },
    'a cell that is its own parent': { organizations: { 5: { parent: 'CB02' } } },
    'a cell in a loop of two': { organizations: { 4: { parent: 'CB02' }, 5: { parent: 'CB01' } } },
    'a cell below a loop': {
      organizations: { 3: { parent: 'CB03' }, 4: { parent: 'BP01' }, 6: { parent: 'BP01' } },
    },
  },
  rejects: {
    'a cell of another organization': [{ hamlets: { 2: { organization: 'TT01' } } }, 'H2'],
    'the first row of the sheet': [{ hamlets: { 2: { organization: 'TT01', cell: 'DB01' } } }, 'H2'],
    'a cell below a grassroots organization that names the đảng bộ as its parent': [
      { organizations: { 4: { parent: 'TT01' }, 7: { parent: 'DB01' } } },
      'H2',
    ],
    'a cell without a place, where nothing can lie below the organization': [
      { organizations: { 5: { parent: 'DB99' } }, hamlets: { 3: { organization: 'TT01' } } },
      'H3',
    ],
    'a placed cell, though another one has no place': [
      { organizations: { 5: { parent: 'DB99' } }, hamlets: { 2: { organization: 'TT01' } } },
      'H2',
    ],
  },
  says: 'Chi bộ “CB01” không thuộc “TT01”; hãy ghi mã chi bộ thuộc đảng bộ này, hoặc sửa Mã đảng bộ xã.',
})
