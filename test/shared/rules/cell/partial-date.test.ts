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
    'a year in a cell that is formatted as a date': [
      {
        organizations: {
          2: { foundedOn: { kind: 'date', day: -8_401, precision: 'year', shown: '30/04/1905' } },
        },
      },
      'G2',
      'Ô “Ngày thành lập” hiện 30/04/1905 vì chỉ ghi năm 1947 vào ô định dạng ngày; hãy ghi đủ ngày, tháng, năm nếu biết.',
    ],
  },
  says: 'Ô “Ngày thành lập” chỉ ghi 2/1990, chưa đủ ngày, tháng, năm; hãy ghi đủ nếu biết.',
})
