import { problemRule } from './problem-rule.ts'

export const decomposedText = problemRule(
  'decomposed-text',
  {
    id: 'cell.decomposed-text',
    severity: 'info',
    must: 'Chữ có dấu ở dạng dựng sẵn (Unicode NFC).',
    source: { text: 'TCVN 6909:2001', confidence: 'sure' },
    example: { right: 'Nguyễn (dựng sẵn)', wrong: 'Nguyễn (tổ hợp)' },
  },
  ({ header }) =>
    `Ô “${header}” có chữ ở dạng Unicode tổ hợp; bấm Sửa nhanh để đổi sang dạng dựng sẵn, nội dung không đổi.`,
)
