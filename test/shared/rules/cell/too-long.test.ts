import { tooLong } from '../../../../shared/rules/cell/too-long.ts'
import { testRule } from '../../../helpers/test-rule.ts'

const MOST = 1000
const long = (length: number) => `Đảng bộ xã Quỳnh Diễn ${'x'.repeat(length)}`.slice(0, length)

testRule(tooLong, {
  accepts: {
    'a blank text': { organizations: { 2: { name: null } } },
    'a thousand characters': { organizations: { 2: { name: long(MOST) } } },
    'a thousand characters of two halves each': {
      organizations: { 2: { programNumber: '😀'.repeat(MOST) } },
    },
    'a thousand characters between spaces': { organizations: { 2: { name: `  ${long(MOST)}  ` } } },
    'a thousand characters written in parts': {
      duties: { 2: { document: 'ẫ'.repeat(MOST).normalize('NFD') } },
    },
    'a note, which does not travel': { organizations: { 2: { note: long(2 * MOST) } } },
    'a name of a member, which does not travel': { members: { 2: { fullName: long(2 * MOST) } } },
    'a long code, a long list, a long date and a long period, which are wrong otherwise': {
      organizations: { 3: { code: long(2 * MOST), level: long(2 * MOST), foundedOn: long(2 * MOST) } },
      duties: { 2: { due: long(2 * MOST) } },
    },
  },
  rejects: {
    'one more character': [{ organizations: { 2: { name: long(MOST + 1) } } }, 'B2'],
    'texts of every sheet that travels': [
      {
        organizations: { 2: { regulationNumber: long(MOST + 1) } },
        hamlets: { 3: { name: long(MOST + 1) } },
        duties: { 2: { document: long(9 * MOST) } },
      },
      'P2 B3 D2',
    ],
  },
  says: 'Ô “Tên tổ chức” ghi “Đảng bộ xã Quỳnh Diễn xxxxxxxxxxxxxxxxxx…”, dài quá 1.000 ký tự nên không gửi về tỉnh được; hãy rút gọn.',
})
