import { memberProbationTooShort } from '../../../../shared/rules/member/probation-too-short.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberProbationTooShort, {
  accepts: {
    'a blank date': { members: { 2: { admittedOn: '3/2/2011', officialOn: null } } },
    'exactly twelve months': { members: { 2: { admittedOn: '3/2/2011', officialOn: '3/2/2012' } } },
    'an admission under the older Charter': {
      members: { 2: { admittedOn: '18/1/2011', officialOn: '18/6/2011' } },
    },
    'a month that holds the day': { members: { 2: { admittedOn: '3/2/2011', officialOn: '2/2012' } } },
    'a month that began under the older Charter': {
      members: { 2: { admittedOn: '1/2011', officialOn: '6/2011' } },
    },
  },
  rejects: {
    'a day less than twelve months': [
      { members: { 2: { admittedOn: '3/2/2011', officialOn: '2/2/2012' } } },
      'J2',
    ],
    'an admission on the first day of the Charter': [
      { members: { 2: { admittedOn: '19/1/2011', officialOn: '18/1/2012' } } },
      'J2',
    ],
    'months less than twelve apart': [
      { members: { 2: { admittedOn: '2/2011', officialOn: '1/2012' } } },
      'J2',
    ],
  },
  says: 'Chính thức 2/2/2012 khi chưa đủ 12 tháng dự bị (vào Đảng 3/2/2011); hãy đối chiếu quyết định và sửa ngày chưa đúng.',
})
