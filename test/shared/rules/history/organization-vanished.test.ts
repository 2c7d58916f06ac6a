import { historyOrganizationVanished } from '../../../../shared/rules/history/organization-vanished.ts'
import { testHistoryRule } from '../../../helpers/test-history-rule.ts'

testHistoryRule(historyOrganizationVanished, {
  accepts: {
    'the same organizations': [{ organizations: { CB01: 5 } }, { organizations: { CB01: 9 } }],
    'a new organization': [{ organizations: {} }, { organizations: { CB01: 9 } }],
  },
  rejects: {
    'one that is gone': [{ organizations: { CB01: 5, CB02: 7 } }, { organizations: { CB01: 5 } }, ['CB02']],
    'codes that are names of JavaScript': [
      { organizations: { CONSTRUCTOR: 5, __PROTO__: 7 } },
      { organizations: {} },
      ['CONSTRUCTOR', '__PROTO__'],
    ],
  },
  says: 'Tổ chức CB02 có trong bản trước (7 đảng viên) nhưng không còn trong bản này; hãy ghi lại tổ chức đó, nếu đã giải thể, sáp nhập hoặc chuyển đi thì xác nhận kèm lý do.',
})
