import { dutyDueMismatch } from '../../../../shared/rules/duty/due-mismatch.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(dutyDueMismatch, {
  accepts: {
    'a blank due': { duties: { 2: { due: null } } },
    'a blank duty': { duties: { 2: { duty: null, due: '2012S1' } } },
    'small letters': { duties: { 2: { due: '2012q4' }, 3: { due: '2012s2' } } },
  },
  rejects: {
    'a half-year of a briefing': [{ duties: { 2: { due: '2012S1' } } }, 'B2'],
    'a quarter of an inspection plan': [{ duties: { 3: { due: '2012Q1' } } }, 'B3'],
    'what is neither': [{ duties: { 2: { due: '2012Q5' }, 3: { due: 'Quý I' } } }, 'B2 B3'],
  },
  says: 'Kỳ “2012S1” không hợp với nhiệm vụ “Giao ban quý”; hãy ghi một quý, như 2012Q1.',
})
