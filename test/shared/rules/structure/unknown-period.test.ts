import { unknownPeriod } from '../../../../shared/rules/structure/unknown-period.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(unknownPeriod, {
  accepts: {
    'a blank': { info: { period: null } },
    'the first and the last period': { info: { period: '2012q1' } },
    'the last': { info: { period: '2015Q4' } },
  },
  rejects: {
    'another form': [{ info: { period: '2012-4' } }, 'B3'],
    'before and after the resolution': [{ info: { period: '2011Q4' } }, 'B3'],
    'after it': [{ info: { period: '2016Q1' } }, 'B3'],
  },
  says: 'Kỳ báo cáo “2012-4” không hợp lệ; hãy ghi năm và quý từ 2012Q1 đến 2015Q4, ví dụ 2012Q4.',
})
