import { memberUnder18 } from '../../../../shared/rules/member/under-18.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberUnder18, {
  accepts: {
    'a blank date of birth': { members: { 2: { birthDate: null, admittedOn: '3/2/1980' } } },
    'a blank date of admission': { members: { 2: { admittedOn: null } } },
    'the 18th birthday': { members: { 2: { birthDate: '3/2/1977', admittedOn: '3/2/1995' } } },
    '28 February for one born on the 29th': {
      members: { 2: { birthDate: '29/2/1992', admittedOn: '28/2/2010' } },
    },
    'a year in which one comes of age': { members: { 2: { birthDate: 1977, admittedOn: '1/1/1995' } } },
  },
  rejects: {
    'the day before the 18th birthday': [
      { members: { 2: { birthDate: '4/2/1977', admittedOn: '3/2/1995' } } },
      'I2',
    ],
    'a year before one comes of age': [{ members: { 2: { birthDate: 1977, admittedOn: 1994 } } }, 'I2'],
    '27 February for one born on the 29th': [
      { members: { 2: { birthDate: '29/2/1992', admittedOn: '27/2/2010' } } },
      'I2',
    ],
    'an admission before birth': [
      { members: { 2: { birthDate: '3/2/1980', admittedOn: '3/2/1970' } } },
      'I2',
    ],
  },
  says: 'Vào Đảng 3/2/1995 khi chưa đủ 18 tuổi (sinh 4/2/1977); hãy đối chiếu lý lịch và sửa ngày vào Đảng hoặc ngày sinh.',
})
