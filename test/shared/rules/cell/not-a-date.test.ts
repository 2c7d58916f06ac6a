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
    'days and months that are none': [
      {
        organizations: {
          2: { foundedOn: '31/11/2011' },
          3: { foundedOn: '2011-02-29' },
          4: { foundedOn: '13/2012' },
        },
      },
      'G2 G3 G4',
      'Ô “Ngày thành lập” ghi “31/11/2011”, không phải một ngày có thật; hãy xem lại ngày, tháng, năm rồi ghi cho đúng, ví dụ 3/2/2012.',
    ],
    'a two-digit year': [
      { organizations: { 2: { foundedOn: '3/2/70' } } },
      'G2',
      'Ô “Ngày thành lập” ghi “3/2/70”, chưa đúng dạng ngày; hãy ghi ngày/tháng/năm với bốn chữ số năm, ví dụ 3/2/2012.',
    ],
    'what is no date at all': [
      { organizations: { 2: { foundedOn: 'ü' }, 3: { foundedOn: 41000 } } },
      'G2 G3',
      'Ô “Ngày thành lập” ghi “ü”, chưa đúng dạng ngày; hãy ghi ngày/tháng/năm với bốn chữ số năm, ví dụ 3/2/2012.',
    ],
    'a date with a time of day': [
      { organizations: { 2: { foundedOn: '3/2/1970 14:30' }, 3: { foundedOn: '1970-02-03 00:00:00' } } },
      'G2 G3',
      'Ô “Ngày thành lập” ghi “3/2/1970 14:30”, có cả giờ; hãy chỉ ghi ngày: 3/2/1970.',
    ],
    'a time beside what is no date': [
      { organizations: { 2: { foundedOn: '31/2/1970 14:30' } } },
      'G2',
      'Ô “Ngày thành lập” ghi “31/2/1970 14:30”, chưa đúng dạng ngày; hãy ghi ngày/tháng/năm với bốn chữ số năm, ví dụ 3/2/2012.',
    ],
    'months and days swapped, two-digit years, bare numbers': [
      {
        organizations: { 2: { foundedOn: '1/13/2012' }, 3: { foundedOn: '3/2/12' }, 4: { foundedOn: 41000 } },
      },
      'G2 G3 G4',
    ],
  },
  says: 'Ô “Ngày thành lập” ghi “31/2/2012”, không phải một ngày có thật; hãy xem lại ngày, tháng, năm rồi ghi cho đúng, ví dụ 3/2/2012.',
})
