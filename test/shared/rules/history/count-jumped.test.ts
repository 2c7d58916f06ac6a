import { historyCountJumped } from '../../../../shared/rules/history/count-jumped.ts'
import { testHistoryRule } from '../../../helpers/test-history-rule.ts'

testHistoryRule(historyCountJumped, {
  accepts: {
    'exactly 20 %': [{ organizations: { CB01: 30 } }, { organizations: { CB01: 36 } }],
    'exactly 5 members': [{ organizations: { CB01: 3 } }, { organizations: { CB01: 8 } }],
    'a new organization': [{ organizations: {} }, { organizations: { CONSTRUCTOR: 90 } }],
    'one that is gone': [{ organizations: { CB01: 30 } }, { organizations: {} }],
  },
  rejects: {
    'one more than 20 %': [{ organizations: { CB01: 30 } }, { organizations: { CB01: 37 } }, ['37']],
    'one less than 20 %': [{ organizations: { CB01: 30 } }, { organizations: { CB01: 23 } }, ['23']],
    'six where there was none': [{ organizations: { CB01: 0 } }, { organizations: { CB01: 6 } }, ['6']],
  },
  says: 'Tổ chức CB01 ghi 37 đảng viên, tăng 7 so với 30 của bản trước (quá 20 %); hãy đối chiếu con số, nếu đúng thì xác nhận kèm lý do.',
})
