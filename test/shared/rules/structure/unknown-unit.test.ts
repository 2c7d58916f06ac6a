import { unknownUnit } from '../../../../shared/rules/structure/unknown-unit.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(unknownUnit, {
  accepts: {
    'a blank': { info: { unit: null } },
    'any unit while the period is unknown': { info: { unit: '999', period: 'x' } },
    'a district from its first day': { info: { unit: '432', period: '2013Q2' } },
  },
  rejects: {
    'a code that is none': [{ info: { unit: '999' } }, 'B1'],
    'a district that is not there yet': [{ info: { unit: '432', period: '2013Q1' } }, 'B1'],
  },
  says: 'Mã đơn vị “999” không có trong danh mục đơn vị báo cáo kỳ 2012Q4; hãy ghi đúng mã, ví dụ 421.',
})
