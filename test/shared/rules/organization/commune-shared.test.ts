import { organizationCommuneShared } from '../../../../shared/rules/organization/commune-shared.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationCommuneShared, {
  accepts: {
    'two blank communes': { organizations: { 2: { commune: null }, 7: { commune: null } } },
    'the same commune at an organization of another type': { organizations: { 8: { commune: 17191 } } },
    'the same commune below the grassroots': { organizations: { 4: { type: 'Xã', commune: 17191 } } },
  },
  rejects: {
    'the second that names it': [{ organizations: { 7: { commune: 17191 } } }, 'F7'],
    'every further one': [
      { organizations: { 7: { commune: 17191 }, 8: { type: 'Phường', commune: 17191 } } },
      'F7 F8',
    ],
  },
  says: 'Mã xã “17191” đã dùng cho tổ chức ở dòng 2; mỗi xã, phường, thị trấn chỉ có một tổ chức cơ sở đảng, hãy sửa mã xã ở một trong hai dòng.',
})
