import { notADate } from '../../../../shared/rules/cell/not-a-date.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(notADate, {
  accepts: {
    'every form of a date': {
      organizations: {
        2: { foundedOn: '2012-02-29' },
        3: { foundedOn: '29.2.2012' },
        4: { foundedOn: 2012 },
      },
    },
    'a blank': { organizations: { 2: { foundedOn: null } } },
  },
  rejects: {
    'a day that is none': [{ organizations: { 2: { foundedOn: '31/2/2012' } } }, 'G2'],
    'months and days swapped, two-digit years, bare numbers': [
      {
        organizations: { 2: { foundedOn: '1/13/2012' }, 3: { foundedOn: '3/2/12' }, 4: { foundedOn: 41000 } },
      },
      'G2 G3 G4',
    ],
  },
  says: 'Ô “Ngày thành lập” ghi “31/2/2012”, không phải một ngày có thật; hãy ghi ngày/tháng/năm với bốn chữ số năm, ví dụ 3/2/2012.',
})
