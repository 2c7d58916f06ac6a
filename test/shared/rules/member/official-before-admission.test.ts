import { memberOfficialBeforeAdmission } from '../../../../shared/rules/member/official-before-admission.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberOfficialBeforeAdmission, {
  accepts: {
    'a blank date': { members: { 2: { officialOn: null } } },
    'the same day': { members: { 2: { officialOn: '3/2/1995' } } },
    'a month that holds the day': { members: { 2: { officialOn: '2/1995' } } },
  },
  rejects: {
    'the day before': [{ members: { 2: { officialOn: '2/2/1995' } } }, 'J2'],
    'the month before': [{ members: { 2: { officialOn: '1/1995' } } }, 'J2'],
  },
  says: 'Ngày chính thức 2/2/1995 trước ngày vào Đảng 3/2/1995; hãy đối chiếu lý lịch và sửa ngày chưa đúng.',
})
