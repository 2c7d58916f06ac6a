import { memberOrganizationNotCell } from '../../../../shared/rules/member/organization-not-cell.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberOrganizationNotCell, {
  accepts: {
    'a blank code': { members: { 2: { organization: null } } },
    'a code that no row has': { members: { 2: { organization: 'CB99' } } },
    'an organization without a level': { organizations: { 4: { level: null } } },
  },
  rejects: {
    'a đảng bộ cơ sở': [{ members: { 3: { organization: 'DB01' } } }, 'G3'],
    'a đảng bộ bộ phận': [{ members: { 3: { organization: 'BP01' } } }, 'G3'],
  },
  says: 'Mã tổ chức “DB01” là Đảng bộ cơ sở, không phải chi bộ; hãy ghi mã chi bộ nơi đảng viên sinh hoạt.',
})
