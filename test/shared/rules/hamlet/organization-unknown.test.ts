import { hamletOrganizationUnknown } from '../../../../shared/rules/hamlet/organization-unknown.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(hamletOrganizationUnknown, {
  accepts: {
    'a blank code': { hamlets: { 2: { organization: null } } },
    'a code that is none': { hamlets: { 2: { organization: 'DB/01' } } },
    'a code in small letters': { hamlets: { 2: { organization: 'db01' } } },
    'any code when there is no column of codes': { absent: ['organizations.code'] },
  },
  rejects: { 'a code that no row has': [{ hamlets: { 3: { organization: 'DB99' } } }, 'D3'] },
  says: 'Mã đảng bộ xã “DB99” không có trong trang Tổ chức; hãy ghi đúng mã của đảng bộ xã, phường, thị trấn hoặc thêm dòng cho tổ chức đó.',
})
