import { organizationParentLevel } from '../../../../shared/rules/organization/parent-level.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationParentLevel, {
  accepts: {
    'a blank parent': { organizations: { 4: { parent: null } } },
    'a chi bộ trực thuộc under a đảng bộ bộ phận': { organizations: { 4: { parent: 'BP01' } } },
    'a parent whose level is blank': { organizations: { 3: { level: null } } },
    'a parent that is not on the sheet': { organizations: { 4: { parent: 'DB99' } } },
  },
  rejects: {
    'a chi bộ trực thuộc under another': [{ organizations: { 5: { parent: 'CB01' } } }, 'D5'],
    'a chi bộ trực thuộc under a chi bộ cơ sở': [{ organizations: { 5: { parent: 'TT01' } } }, 'D5'],
    'a đảng bộ bộ phận under a chi bộ cơ sở': [{ organizations: { 3: { parent: 'TT01' } } }, 'D3'],
  },
  says: 'Chi bộ trực thuộc phải thuộc Đảng bộ cơ sở hoặc Đảng bộ bộ phận, nhưng “CB01” là Chi bộ trực thuộc; hãy ghi đúng mã tổ chức cấp trên hoặc sửa Cấp tổ chức.',
})
