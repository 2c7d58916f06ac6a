import { problemRule } from './problem-rule.ts'

export const notInList = problemRule(
  'not-in-list',
  {
    id: 'cell.not-in-list',
    severity: 'error',
    must: 'Ô chọn phải là một giá trị trong danh sách của cột.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: 'Chi bộ trực thuộc', wrong: 'Chi bộ thôn' },
  },
  ({ header, shown, fix }) =>
    fix === null
      ? `Ô “${header}” ghi “${shown}”, không có trong danh sách; hãy chọn một giá trị trong danh sách của ô.`
      : `Ô “${header}” ghi “${shown}”, không có trong danh sách; chắc là “${fix}”; hãy chọn lại trong danh sách của ô.`,
)
