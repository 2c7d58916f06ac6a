import { problemRule } from './problem-rule.ts'

export const dateInFuture = problemRule(
  'date-in-future',
  {
    id: 'cell.date-in-future',
    severity: 'error',
    must: 'Ngày không sau ngày cuối kỳ báo cáo.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: '31/12/2012 trong kỳ 2012Q4', wrong: '1/1/2013 trong kỳ 2012Q4' },
  },
  ({ header, shown }) =>
    `Ô “${header}” ghi ${shown}, sau ngày cuối kỳ báo cáo; hãy sửa lại ngày hoặc để báo cáo ở kỳ sau.`,
)
