import { problemRule } from './problem-rule.ts'

export const lookalikeLetter = problemRule(
  'lookalike-letter',
  {
    id: 'cell.lookalike-letter',
    severity: 'info',
    must: 'Chữ Đ, đ đúng là chữ tiếng Việt, không phải chữ nước ngoài trông giống.',
    source: { text: 'TCVN 6909:2001', confidence: 'sure' },
    example: { right: 'Đảng bộ', wrong: 'Ðảng bộ (chữ Ð của tiếng Băng Đảo)' },
  },
  ({ header }) =>
    `Ô “${header}” có chữ trông giống Đ nhưng là chữ nước ngoài; bấm Sửa nhanh để đổi thành Đ, đ.`,
)
