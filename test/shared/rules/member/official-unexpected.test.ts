import { memberOfficialUnexpected } from '../../../../shared/rules/member/official-unexpected.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberOfficialUnexpected, {
  accepts: {
    'a blank date': { members: { 18: { officialOn: null } } },
    'a blank status': { members: { 17: { status: null } } },
    'a date that cannot be read': { members: { 18: { officialOn: '31/2/2012' } } },
  },
  rejects: { 'a date of a probationary member': [{ members: { 18: { officialOn: '3/12/2012' } } }, 'J18'] },
  says: 'Loại đảng viên ghi “Dự bị” nhưng có Ngày chính thức 3/12/2012; hãy xóa ngày này, hoặc sửa thành “Chính thức”.',
})
