import { organizationParentUnknown } from '../../../../shared/rules/organization/parent-unknown.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationParentUnknown, {
  accepts: {
    'a blank parent': { organizations: { 4: { parent: null } } },
    'a parent in small letters': { organizations: { 4: { parent: 'db01' } } },
    'a parent that is no code': { organizations: { 4: { parent: 'DB/99' } } },
    'any parent when there is no column of codes': { absent: ['organizations.code'] },
  },
  rejects: {
    'a code that no row has': [{ organizations: { 4: { parent: 'DB99' } } }, 'D4'],
    'all that named a code which is gone': [{ organizations: { 2: { code: 'DB02' } } }, 'D3 D4 D5'],
  },
  says: 'Mã tổ chức cấp trên “DB99” không có trong trang Tổ chức; hãy ghi đúng mã của tổ chức cấp trên hoặc thêm dòng cho tổ chức đó.',
})
