import { organizationRegulationBeforeTerm } from '../../../../shared/rules/organization/regulation-before-term.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationRegulationBeforeTerm, {
  accepts: {
    'a blank date': { organizations: { 2: { regulationDate: null } } },
    'the first day of the term': { organizations: { 2: { regulationDate: '1/1/2010' } } },
    'a year with a day in the term': { organizations: { 2: { regulationDate: 2010 } } },
  },
  rejects: {
    'the day before the term': [{ organizations: { 2: { regulationDate: '31/12/2009' } } }, 'Q2'],
    'a year before the term': [{ organizations: { 2: { regulationDate: 2009 } } }, 'Q2'],
  },
  says: 'Quy chế ban hành 31/12/2009, trước nhiệm kỳ (từ 1/1/2010); hãy ghi quy chế của nhiệm kỳ này, hoặc xác nhận nếu quy chế cũ vẫn còn hiệu lực.',
})
