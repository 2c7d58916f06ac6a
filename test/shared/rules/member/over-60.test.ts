import { memberOver60 } from '../../../../shared/rules/member/over-60.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberOver60, {
  accepts: {
    'a blank date of birth': { members: { 2: { birthDate: null } } },
    'the 60th birthday': { members: { 2: { birthDate: '3/2/1935', admittedOn: '3/2/1995' } } },
    'a year with a day before it': { members: { 2: { birthDate: '3/2/1935', admittedOn: 1995 } } },
  },
  rejects: {
    'the day after the 60th birthday': [
      { members: { 2: { birthDate: '2/2/1935', admittedOn: '3/2/1995' } } },
      'I2',
    ],
    'a year after it': [{ members: { 2: { birthDate: 1934, admittedOn: 1995 } } }, 'I2'],
  },
  says: 'Vào Đảng 3/2/1995 khi đã quá 60 tuổi (sinh 2/2/1935); hãy đối chiếu lý lịch, nếu cấp có thẩm quyền đã đồng ý thì xác nhận kèm lý do.',
})
