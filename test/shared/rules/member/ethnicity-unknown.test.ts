import { memberEthnicityUnknown } from '../../../../shared/rules/member/ethnicity-unknown.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberEthnicityUnknown, {
  accepts: {
    'a blank': { members: { 2: { ethnicity: null } } },
    'usual variants': {
      members: { 2: { ethnicity: 'H’mông' }, 3: { ethnicity: 'Khơ-mú' }, 4: { ethnicity: 'THÁI' } },
    },
  },
  rejects: { 'a name that is none of the 54': [{ members: { 2: { ethnicity: 'Khơ Nú' } } }, 'F2'] },
  says: 'Dân tộc “Khơ Nú” không có trong danh mục 54 dân tộc; hãy ghi tên dân tộc theo danh mục.',
})
