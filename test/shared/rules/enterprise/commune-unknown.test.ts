import { enterpriseCommuneUnknown } from '../../../../shared/rules/enterprise/commune-unknown.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(enterpriseCommuneUnknown, {
  accepts: {
    'no such sheet': {},
    'a blank commune': { enterprises: { 2: { commune: null } } },
    'a commune of the district': { enterprises: { 2: { commune: '17191' } } },
    'an unknown unit': { info: { unit: '999' }, enterprises: { 2: { commune: '99999' } } },
  },
  rejects: {
    'a code that no commune has': [{ enterprises: { 3: { commune: '99999' } } }, 'C3'],
    'a commune of another district': [{ enterprises: { 2: { commune: '17464' } } }, 'C2'],
  },
  says: 'Mã xã “99999” không có trong danh mục hành chính ngày 31/12/2012; hãy ghi mã xã, phường, thị trấn theo danh mục của kỳ báo cáo.',
})
