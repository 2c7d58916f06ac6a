import { organizationAdmittedYearAboveTotal } from '../../../../shared/rules/organization/admitted-year-above-total.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationAdmittedYearAboveTotal, {
  accepts: {
    'a blank total': { organizations: { 8: { admittedSince2011: null } } },
    'a blank number': { organizations: { 8: { admittedThisYear: null } } },
    'the same number': { organizations: { 8: { admittedThisYear: 2 } } },
  },
  rejects: { 'one more than the total': [{ organizations: { 8: { admittedThisYear: 3 } } }, 'M8'] },
  says: 'Kết nạp trong năm ghi 3, lớn hơn kết nạp từ 2011 là 2; số từ 2011 đã gồm năm nay, hãy sửa con số chưa đúng.',
})
