import { problemRule } from './problem-rule.ts'

export const notADate = problemRule(
  'not-a-date',
  {
    id: 'cell.not-a-date',
    severity: 'error',
    must: 'Ô ngày phải là một ngày có thật, đủ bốn chữ số năm.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: '3/2/2012', wrong: '31/2/2012' },
  },
  ({ header, shown }) =>
    `Ô “${header}” ghi “${shown}”, không phải một ngày có thật; hãy ghi ngày/tháng/năm với bốn chữ số năm, ví dụ 3/2/2012.`,
)
