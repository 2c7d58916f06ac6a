import { grouped } from '../../grouped.ts'
import { problemRule } from './problem-rule.ts'

export const ambiguousNumber = problemRule(
  'ambiguous-number',
  {
    id: 'cell.ambiguous-number',
    severity: 'error',
    must: 'Số nguyên từ một nghìn không được gõ thành số thập phân.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: '1565', wrong: '1.565 gõ trong bảng tính kiểu Anh, máy hiểu là 1,565' },
  },
  ({ header, shown, fix }) =>
    `Ô “${header}” ghi ${shown}, máy hiểu là số lẻ; chắc là ${grouped(Number(fix))}; hãy gõ lại ${fix}, không có dấu chấm hay dấu phẩy.`,
)
