import { problemRule } from './problem-rule.ts'

export const badCode = problemRule(
  'bad-code',
  {
    id: 'cell.bad-code',
    severity: 'error',
    must: 'Mã gồm 1–20 chữ cái không dấu, chữ số, dấu chấm, gạch ngang hoặc gạch dưới.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: 'DB-01', wrong: 'Đảng bộ 01' },
  },
  ({ header, shown }) =>
    `Ô “${header}” ghi “${shown}”, không đúng dạng mã; mã chỉ gồm chữ không dấu, chữ số và . - _, tối đa 20 ký tự.`,
)
