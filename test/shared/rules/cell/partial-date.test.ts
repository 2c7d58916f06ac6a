import { partialDate } from '../../../../shared/rules/cell/partial-date.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(partialDate, {
  accepts: {
    'a full date': { organizations: { 2: { foundedOn: '1/2/1990' } } },
    'a blank': { organizations: { 2: { foundedOn: null } } },
  },
  rejects: {
    'a month': [{ organizations: { 2: { foundedOn: '2/1990' } } }, 'G2'],
    'a year': [{ organizations: { 2: { foundedOn: 1990 } } }, 'G2'],
  },
  says: 'Ô “Ngày thành lập” chỉ ghi 2/1990, chưa đủ ngày, tháng, năm; hãy ghi đủ nếu biết.',
})
