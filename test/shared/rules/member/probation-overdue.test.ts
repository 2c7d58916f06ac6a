import { memberProbationOverdue } from '../../../../shared/rules/member/probation-overdue.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberProbationOverdue, {
  accepts: {
    'a blank date': { members: { 18: { admittedOn: null } } },
    'exactly thirteen months': { info: { period: '2012Q3' }, members: { 18: { admittedOn: '31/8/2011' } } },
    'a day less than thirteen months': { members: { 18: { admittedOn: '1/12/2011' } } },
    'an official member': { members: { 17: { admittedOn: '29/11/2010' } } },
    'a month that holds a day in time': { members: { 18: { admittedOn: '12/2011' } } },
    'any date while the period is unknown': {
      info: { period: null },
      members: { 18: { admittedOn: '3/2/2009' } },
    },
  },
  rejects: {
    'thirteen months and a day more': [{ members: { 18: { admittedOn: '30/11/2011' } } }, 'I18'],
    'a month that is overdue on every day': [{ members: { 18: { admittedOn: '10/2011' } } }, 'I18'],
  },
  says: 'Vào Đảng 30/11/2011, đến 31/12/2012 đã quá 12 tháng dự bị nhưng vẫn ghi “Dự bị”; hãy ghi ngày chính thức nếu đã được công nhận, hoặc xác nhận kèm lý do.',
})
