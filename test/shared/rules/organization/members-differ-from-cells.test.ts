import { organizationMembersDifferFromCells } from '../../../../shared/rules/organization/members-differ-from-cells.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationMembersDifferFromCells, {
  accepts: {
    'a blank number of a chi bộ': { organizations: { 2: { members: 40 }, 4: { members: null } } },
    'a chi bộ without a known level': { organizations: { 2: { members: 40 }, 5: { level: null } } },
    'a blank number of the đảng bộ': { organizations: { 2: { members: null } } },
    'a đảng bộ without chi bộ': { organizations: { 6: { parent: 'DB01' }, 3: { members: 9 } } },
    'what is placed, while a chi bộ names no row': {
      organizations: { 2: { members: 29 }, 6: { parent: 'BP99' } },
    },
    'what is placed and a chi bộ that names no row': { organizations: { 6: { parent: 'BP99' } } },
    'anything between, while the parent of a chi bộ is blank': {
      organizations: { 2: { members: 31 }, 6: { parent: null } },
    },
    'a chi bộ that is its own parent among what may be below': { organizations: { 6: { parent: 'CB03' } } },
    'chi bộ below a đảng bộ bộ phận without a place': { organizations: { 3: { parent: 'DB99' } } },
    'any number above what is placed, while one of an unplaced chi bộ is blank': {
      organizations: { 2: { members: 999 }, 6: { parent: 'BP99', members: null } },
    },
    'a row of unknown level that may be an unplaced chi bộ': {
      organizations: { 6: { level: null, parent: null } },
    },
    'a chi bộ cơ sở whose parent is an error': { organizations: { 7: { parent: 'DB01' } } },
  },
  rejects: {
    'a đảng bộ with one more than its chi bộ': [{ organizations: { 2: { members: 34 } } }, 'H2'],
    'one less than is placed, while a chi bộ names no row': [
      { organizations: { 2: { members: 28 }, 6: { parent: 'BP99' } } },
      'H2',
    ],
    'one more than is placed and unplaced, while a chi bộ names no row': [
      { organizations: { 2: { members: 34 }, 6: { parent: 'BP99' } } },
      'H2',
    ],
    'one more than may be below, while parents form a loop': [
      { organizations: { 2: { members: 34 }, 6: { parent: 'CB03' } } },
      'H2',
    ],
    'one less than is placed, while the number of an unplaced chi bộ is blank': [
      { organizations: { 2: { members: 28 }, 6: { parent: 'BP99', members: null } } },
      'H2',
    ],
    'a đảng bộ bộ phận without a place and with less than is below it': [
      { organizations: { 3: { parent: 'DB99', members: 3 } } },
      'H3',
    ],
    'a đảng bộ bộ phận without a place and with more than is below it and unplaced': [
      { organizations: { 3: { parent: 'DB99', members: 5 } } },
      'H3',
    ],
    'each đảng bộ above a chi bộ that changed': [{ organizations: { 6: { members: 5 } } }, 'H2 H3'],
  },
  says: 'Tổng số đảng viên ghi 34, nhưng 3 chi bộ thuộc đảng bộ có tất cả 33; hãy đối chiếu và sửa con số của đảng bộ hoặc của chi bộ.',
})
