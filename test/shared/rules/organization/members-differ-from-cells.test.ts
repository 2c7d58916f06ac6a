import { organizationMembersDifferFromCells } from '../../../../shared/rules/organization/members-differ-from-cells.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationMembersDifferFromCells, {
  accepts: {
    'a blank number of a chi bộ': { organizations: { 2: { members: 40 }, 4: { members: null } } },
    'a chi bộ without a known level': { organizations: { 2: { members: 40 }, 5: { level: null } } },
    'a blank number of the đảng bộ': { organizations: { 2: { members: null } } },
    'a đảng bộ without chi bộ': { organizations: { 6: { parent: 'DB01' }, 3: { members: 9 } } },
    'anything while a chi bộ names no row': { organizations: { 2: { members: 40 }, 6: { parent: 'BP99' } } },
    'anything while the parent of a chi bộ is blank': {
      organizations: { 2: { members: 40 }, 6: { parent: null } },
    },
    'anything while parents form a loop': { organizations: { 2: { members: 40 }, 6: { parent: 'CB03' } } },
  },
  rejects: {
    'a đảng bộ with one more than its chi bộ': [{ organizations: { 2: { members: 34 } } }, 'H2'],
    'a đảng bộ that a chi bộ cơ sở names as its parent': [{ organizations: { 7: { parent: 'DB01' } } }, 'H2'],
    'each đảng bộ above a chi bộ that changed': [{ organizations: { 6: { members: 5 } } }, 'H2 H3'],
  },
  says: 'Tổng số đảng viên ghi 34, nhưng 3 chi bộ thuộc đảng bộ có tất cả 33; hãy đối chiếu và sửa con số của đảng bộ hoặc của chi bộ.',
})
