import { problemRule } from './problem-rule.ts'

export const straySpace = problemRule(
  'stray-space',
  {
    id: 'cell.stray-space',
    severity: 'info',
    must: 'Chữ không có dấu cách thừa ở đầu, cuối, giữa hay ký tự không nhìn thấy.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: 'Nguyễn Văn An', wrong: 'Nguyễn  Văn An (hai dấu cách)' },
  },
  ({ header }) => `Ô “${header}” có dấu cách thừa hoặc ký tự không nhìn thấy; bấm Sửa nhanh để bỏ đi.`,
)
