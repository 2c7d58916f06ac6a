import { dateInFuture } from '../../../../shared/rules/cell/date-in-future.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(dateInFuture, {
  accepts: {
    'the last day of the period': { organizations: { 2: { foundedOn: '31/12/2012' } } },
    'a year that has begun': { organizations: { 2: { foundedOn: '2012' } } },
    'any date while the period is unknown': {
      info: { period: '2012' },
      organizations: { 2: { foundedOn: '1/1/2020' } },
    },
  },
  rejects: {
    'the day after': [{ organizations: { 2: { foundedOn: '1/1/2013' } } }, 'G2'],
    'a month after': [{ organizations: { 2: { foundedOn: '1/2013' } } }, 'G2'],
  },
  says: 'Ô “Ngày thành lập” ghi 1/1/2013, sau ngày cuối kỳ báo cáo; hãy sửa lại ngày hoặc để báo cáo ở kỳ sau.',
})
