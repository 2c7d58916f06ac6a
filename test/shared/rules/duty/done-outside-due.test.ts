import { dutyDoneOutsideDue } from '../../../../shared/rules/duty/done-outside-due.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(dutyDoneOutsideDue, {
  accepts: {
    'a blank date': { duties: { 2: { doneOn: null } } },
    'a blank due': { duties: { 2: { due: null } } },
    'a due that is neither quarter nor half-year': { duties: { 2: { due: 'Quý II' } } },
    'the first and the last day': { duties: { 2: { doneOn: '1/1/2012' }, 3: { doneOn: '30/6/2012' } } },
    'any day of the year': {
      duties: { 2: { duty: 'Kiểm tra nền nếp sinh hoạt', due: '2012', doneOn: '31/12/2012' } },
    },
    'a year that holds the quarter': { duties: { 2: { doneOn: 2012 } } },
  },
  rejects: {
    'the day after': [{ duties: { 2: { doneOn: '1/4/2012' } } }, 'C2'],
    'the day before': [{ duties: { 2: { doneOn: '31/12/2011' } } }, 'C2'],
    'a day before the year': [
      { duties: { 2: { duty: 'Kiểm tra nền nếp sinh hoạt', due: '2012', doneOn: '31/12/2011' } } },
      'C2',
    ],
    'a month after a half-year': [{ duties: { 3: { doneOn: '7/2012' } } }, 'C3'],
  },
  says: 'Ngày thực hiện 1/4/2012 nằm ngoài kỳ 2012Q1 (1/1/2012 – 31/3/2012); hãy xem lại ngày và kỳ, nếu làm sớm hoặc muộn thì xác nhận kèm lý do.',
})
