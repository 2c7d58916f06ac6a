import { memberOrganizationUnknown } from '../../../../shared/rules/member/organization-unknown.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberOrganizationUnknown, {
  accepts: {
    'a blank code': { members: { 2: { organization: null } } },
    'the code of the first row': { members: { 2: { organization: 'DB01' } } },
    'any code while the codes are in a legacy encoding': {
      organizations: Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((row) => [row, { code: `§a0${row}` }])),
    },
    'a code that is none': { members: { 2: { organization: 'CB/01' } } },
    'any code without the sheet of organizations': { absent: ['organizations'] },
    'any code when there is no column of codes': { absent: ['organizations.code'] },
  },
  rejects: {
    'a code that no row has': [{ members: { 3: { organization: 'CB99' } } }, 'G3'],
    'the same beside a column in a legacy encoding': [
      { organizations: { 2: { note: '§¶ng bé' } }, members: { 3: { organization: 'CB99' } } },
      'G3',
    ],
  },
  says: 'Mã tổ chức “CB99” không có trong trang Tổ chức; hãy ghi đúng mã chi bộ nơi đảng viên sinh hoạt hoặc thêm dòng cho chi bộ đó.',
})
