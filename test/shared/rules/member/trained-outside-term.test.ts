import { memberTrainedOutsideTerm } from '../../../../shared/rules/member/trained-outside-term.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberTrainedOutsideTerm, {
  accepts: {
    'blank dates': { members: { 2: { trainedOn: null, titleTrainedOn: null } } },
    'the first day of the term': { members: { 2: { trainedOn: '1/1/2010' } } },
    'the last day of the term': { info: { period: '2015Q4' }, members: { 2: { trainedOn: '31/12/2015' } } },
    'a year with a day in the term': { members: { 2: { trainedOn: 2010 } } },
  },
  rejects: {
    'the day before the term': [{ members: { 2: { trainedOn: '31/12/2009' } } }, 'M2'],
    'both dates, each by itself': [
      { members: { 2: { trainedOn: 2009, titleTrainedOn: '12/2009' } } },
      'M2 N2',
    ],
    'the day after the term': [
      { info: { period: null }, members: { 2: { titleTrainedOn: '1/1/2016' } } },
      'N2',
    ],
  },
  says: 'Ngày 31/12/2009 ngoài nhiệm kỳ (1/1/2010 – 31/12/2015) nên không được tính; hãy ghi lần tập huấn, bồi dưỡng trong nhiệm kỳ, hoặc để trống nếu chưa có.',
})
