import { organizationClassifiedTooYoung } from '../../../../shared/rules/organization/classified-too-young.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationClassifiedTooYoung, {
  accepts: {
    'a blank date': { organizations: { 7: { classification: 'Yếu kém', foundedOn: null } } },
    'no classification': { organizations: { 7: { foundedOn: '1/12/2012' } } },
    'exactly six months': { organizations: { 7: { classification: 'Yếu kém', foundedOn: '30/6/2012' } } },
    'a month with a day that is old enough': {
      organizations: { 7: { classification: 'Yếu kém', foundedOn: '6/2012' } },
    },
    'any date while the period is unknown': {
      info: { period: null },
      organizations: { 7: { classification: 'Yếu kém', foundedOn: '1/12/2012' } },
    },
  },
  rejects: {
    'a day less than six months': [
      { organizations: { 7: { classification: 'Hoàn thành nhiệm vụ', foundedOn: '1/7/2012' } } },
      'O7',
    ],
    'a month that is too young on every day': [
      { organizations: { 7: { classification: 'Yếu kém', foundedOn: '7/2012' } } },
      'O7',
    ],
  },
  says: 'Tổ chức thành lập 1/7/2012, đến 31/12/2012 chưa đủ 6 tháng, nhưng đã xếp loại “Hoàn thành nhiệm vụ”; hãy để trống xếp loại hoặc xem lại ngày thành lập.',
})
