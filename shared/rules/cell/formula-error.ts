import { isLoading } from '../../reading/table/columns/cell-reader.ts'
import { problemRule } from './problem-rule.ts'

const sentence = (header: string, shown: string): string => {
  if (shown === '')
    return `Ô “${header}” có công thức nhưng chưa có giá trị; hãy tính lại hoặc ghi giá trị vào ô.`
  if (isLoading(shown))
    return `Ô “${header}” ghi “${shown}”, là ô chưa tính xong; hãy mở bảng tính, chờ ô tính xong rồi kiểm tra lại, hoặc ghi giá trị vào ô.`
  return `Ô “${header}” báo lỗi công thức ${shown}; hãy sửa công thức hoặc ghi giá trị vào ô.`
}

export const formulaError = problemRule(
  'formula-error',
  {
    id: 'cell.formula-error',
    severity: 'error',
    must: 'Ô không chứa lỗi công thức và công thức nào cũng có giá trị.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: '12', wrong: '#REF!' },
  },
  ({ header, shown }) => sentence(header, shown),
)
