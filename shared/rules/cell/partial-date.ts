import { showsAnotherYear } from '../../reading/text/typed-year.ts'
import { problemRule } from './problem-rule.ts'

export const partialDate = problemRule(
  'partial-date',
  {
    id: 'cell.partial-date',
    severity: 'warning',
    must: 'Ngày nên ghi đủ ngày, tháng, năm.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: '3/2/2012', wrong: '2/2012' },
  },
  ({ header, shown, year }) =>
    showsAnotherYear(shown, year)
      ? `Ô “${header}” hiện ${shown} vì chỉ ghi năm ${year} vào ô định dạng ngày; hãy ghi đủ ngày, tháng, năm nếu biết.`
      : `Ô “${header}” chỉ ghi ${shown}, chưa đủ ngày, tháng, năm; hãy ghi đủ nếu biết.`,
)
