import { problemRule } from './problem-rule.ts'

export const notAnInteger = problemRule(
  'not-an-integer',
  {
    id: 'cell.not-an-integer',
    severity: 'error',
    must: 'Ô số đếm phải là số nguyên không âm.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: '12', wrong: '12,5' },
  },
  ({ header, shown }) =>
    `Ô “${header}” ghi “${shown}”, không phải số nguyên từ 0 trở lên; hãy ghi số, ví dụ 12 (không có thì ghi 0).`,
)
