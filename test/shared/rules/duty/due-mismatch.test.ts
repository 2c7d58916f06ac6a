import { dutyDueMismatch } from '../../../../shared/rules/duty/due-mismatch.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(dutyDueMismatch, {
  accepts: {
    'a blank due': { duties: { 2: { due: null } } },
    'a blank duty': { duties: { 2: { duty: null, due: '2012S1' } } },
    'a year of a yearly duty': {
      duties: {
        2: { duty: 'Kiểm tra nền nếp sinh hoạt', due: 2012 },
        3: { duty: 'Học tập, quán triệt Nghị quyết', due: '2015' },
      },
    },
    'small letters': { duties: { 2: { due: '2012q4' }, 3: { due: '2012s2' } } },
  },
  rejects: {
    'a half-year of a briefing': [{ duties: { 2: { due: '2012S1' } } }, 'B2'],
    'a quarter of an inspection plan': [{ duties: { 3: { due: '2012Q1' } } }, 'B3'],
    'a year of a briefing': [{ duties: { 2: { due: '2012' } } }, 'B2'],
    'a quarter of a yearly duty, or a year before or after the Resolution': [
      {
        duties: {
          2: { duty: 'Kiểm tra nền nếp sinh hoạt' },
          3: { duty: 'Kiểm tra nền nếp sinh hoạt', due: '2011' },
          4: { duty: 'Kiểm tra nền nếp sinh hoạt', due: '2016' },
        },
      },
      'B2 B3 B4',
    ],
    'what is neither': [{ duties: { 2: { due: '2012Q5' }, 3: { due: 'Quý I' } } }, 'B2 B3'],
  },
  says: 'Kỳ “2012S1” không hợp với nhiệm vụ “Giao ban quý”; hãy ghi một quý, như 2012Q1.',
})
