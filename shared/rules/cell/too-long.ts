import { grouped } from '../../grouped.ts'
import { LIMITS } from '../../wire/limits.ts'
import { problemRule } from './problem-rule.ts'

export const tooLong = problemRule(
  'too-long',
  {
    id: 'cell.too-long',
    severity: 'error',
    must: `Chữ trong cột gửi về tỉnh không dài quá ${grouped(LIMITS.text)} ký tự.`,
    source: { text: 'Giới hạn của gói dữ liệu gửi về tỉnh', confidence: 'sure' },
    example: { right: 'Đảng bộ xã Quỳnh Diễn', wrong: 'Cả một biên bản dán vào ô Tên tổ chức' },
  },
  ({ header, shown }) =>
    `Ô “${header}” ghi “${shown.slice(0, BEGINNING)}…”, dài quá ${grouped(LIMITS.text)} ký tự nên không gửi về tỉnh được; hãy rút gọn.`,
)

/** So much of the text tells which it is. */
const BEGINNING = 40
