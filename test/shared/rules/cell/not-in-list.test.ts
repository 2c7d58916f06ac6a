import { notInList } from '../../../../shared/rules/cell/not-in-list.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(notInList, {
  accepts: {
    'other case, tone placement and aliases': {
      organizations: { 2: { type: 'XÃ', classification: 'TSVM' }, 8: { hasMasses: true } },
    },
    'an unknown people': { members: { 2: { ethnicity: 'Người lạ' } } },
  },
  rejects: {
    'another word': [{ organizations: { 8: { hasMasses: 'Chưa' } } }, 'L8'],
    'a slip': [{ organizations: { 4: { level: 'Chi bộ trực thuôc' } } }, 'C4'],
  },
  says: 'Ô “Có nguồn quần chúng” ghi “Chưa”, không có trong danh sách; hãy chọn một giá trị trong danh sách của ô.',
})
