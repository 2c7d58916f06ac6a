import { dateTooEarly } from '../../../../shared/rules/cell/date-too-early.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(dateTooEarly, {
  accepts: {
    'the first days that can be': {
      organizations: { 2: { foundedOn: '3/2/1930' } },
      members: { 2: { birthDate: '1/1/1900' } },
    },
    'a year that can be': { organizations: { 2: { foundedOn: '1930' } } },
  },
  rejects: {
    'the day before the Party': [{ organizations: { 2: { foundedOn: '2/2/1930' } } }, 'G2'],
    'a birth before 1900': [{ members: { 2: { birthDate: '31/12/1899' } } }, 'D2'],
  },
  says: 'Ô “Ngày thành lập” ghi 2/2/1930, sớm quá mức có thể có; hãy kiểm tra lại năm.',
})
