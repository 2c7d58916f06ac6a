import { organizationParentCycle } from '../../../../shared/rules/organization/parent-cycle.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationParentCycle, {
  accepts: {
    'a blank parent': { organizations: { 3: { parent: null } } },
    'a chain of two': { organizations: { 4: { parent: 'BP01' } } },
  },
  rejects: {
    'an organization under itself': [{ organizations: { 4: { parent: 'CB01' } } }, 'D4'],
    'a loop of two, once, on its first row': [{ organizations: { 3: { parent: 'CB03' } } }, 'D3'],
    'two loops': [{ organizations: { 3: { parent: 'CB03' }, 4: { parent: 'CB01' } } }, 'D3 D4'],
  },
  says: 'Đi theo mã tổ chức cấp trên từ “CB01” lại quay về chính tổ chức “CB01”; hãy ghi đúng mã của tổ chức cấp trên trực tiếp.',
})
