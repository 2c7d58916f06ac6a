import { organizationCellAbove30 } from '../../../../shared/rules/organization/cell-above-30.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationCellAbove30, {
  accepts: {
    'a blank number': { organizations: { 7: { members: null } } },
    'exactly 29': { organizations: { 7: { members: 29 } } },
    'more in a chi bộ trực thuộc': { organizations: { 4: { members: 31 } } },
  },
  rejects: { 'exactly 30': [{ organizations: { 7: { members: 30 } } }, 'H7'] },
  says: 'Chi bộ cơ sở ghi 30 đảng viên, trong khi từ 30 trở lên thường lập đảng bộ cơ sở; hãy xem lại con số và Cấp tổ chức, nếu cấp trên đã đồng ý thì xác nhận kèm lý do.',
})
