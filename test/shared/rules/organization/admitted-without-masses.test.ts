import { organizationAdmittedWithoutMasses } from '../../../../shared/rules/organization/admitted-without-masses.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationAdmittedWithoutMasses, {
  accepts: {
    'a blank yes or no': { organizations: { 8: { hasMasses: null } } },
    'a blank number': { organizations: { 8: { hasMasses: 'Không', admittedThisYear: null } } },
    'none admitted': { organizations: { 8: { hasMasses: 'Không', admittedThisYear: 0 } } },
  },
  rejects: {
    'one admitted where there are no masses': [{ organizations: { 8: { hasMasses: 'Không' } } }, 'L8'],
  },
  says: 'Có nguồn quần chúng ghi “Không” nhưng trong năm đã kết nạp 1 đảng viên; hãy sửa thành “Có”, hoặc sửa số kết nạp trong năm.',
})
