import { problemRule } from './problem-rule.ts'

export const dateTooEarly = problemRule(
  'date-too-early',
  {
    id: 'cell.date-too-early',
    severity: 'error',
    must: 'Ngày sinh không trước 1/1/1900; các ngày khác không trước 3/2/1930.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: '3/2/1930', wrong: '2/2/1930' },
  },
  ({ header, shown }) => `Ô “${header}” ghi ${shown}, sớm quá mức có thể có; hãy kiểm tra lại năm.`,
)
