import { organizationCommitteeBelow30 } from '../../../../shared/rules/organization/committee-below-30.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationCommitteeBelow30, {
  accepts: {
    'a blank number': { organizations: { 2: { members: null } } },
    'exactly 30': { organizations: { 2: { members: 30 } } },
    'fewer in a đảng bộ bộ phận': { organizations: { 3: { members: 4 } } },
  },
  rejects: { 'one below 30': [{ organizations: { 2: { members: 29 } } }, 'H2'] },
  says: 'Đảng bộ cơ sở ghi 29 đảng viên, trong khi thường phải có từ 30; hãy xem lại con số và Cấp tổ chức, nếu cấp trên đã đồng ý thì xác nhận kèm lý do.',
})
