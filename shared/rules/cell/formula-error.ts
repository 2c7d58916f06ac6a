import { problemRule } from './problem-rule.ts'

export const formulaError = problemRule(
  'formula-error',
  {
    id: 'cell.formula-error',
    severity: 'error',
    must: 'Ô không chứa lỗi công thức và công thức nào cũng có giá trị.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: '12', wrong: '#REF!' },
  },
  ({ header, shown }) =>
    shown === ''
      ? `Ô “${header}” có công thức nhưng chưa có giá trị; hãy tính lại hoặc ghi giá trị vào ô.`
      : `Ô “${header}” báo lỗi công thức ${shown}; hãy sửa công thức hoặc ghi giá trị vào ô.`,
)
