import { organizationParentUnexpected } from '../../../../shared/rules/organization/parent-unexpected.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationParentUnexpected, {
  accepts: {
    'a blank parent of a grassroots organization': { organizations: { 7: { parent: null } } },
    'a parent of a level that is not known': { organizations: { 3: { level: null } } },
    'a parent that is no code': { organizations: { 7: { parent: 'DB 01/2' } } },
  },
  rejects: {
    'a chi bộ cơ sở with a parent': [{ organizations: { 7: { parent: 'DB01' } } }, 'D7'],
    'a đảng bộ cơ sở with a parent that is no code of the sheet': [
      { organizations: { 2: { parent: 'DB99' } } },
      'D2',
    ],
  },
  says: 'Chi bộ cơ sở là tổ chức cơ sở đảng nên không có tổ chức cấp trên trong trang này, nhưng ô ghi “DB01”; hãy xóa mã này, hoặc sửa Cấp tổ chức nếu đây là tổ chức trực thuộc.',
})
