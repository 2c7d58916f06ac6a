import { dateBesideTime, hasDateForm } from '../../reading/text/parse-date.ts'
import { repairedText } from '../../reading/text/text.ts'
import { problemRule } from './problem-rule.ts'

const whatIsWrong = (text: string): string => {
  const date = dateBesideTime(text)
  if (date !== null) return `có cả giờ; hãy chỉ ghi ngày: ${date}.`
  return hasDateForm(text)
    ? 'không phải một ngày có thật; hãy xem lại ngày, tháng, năm rồi ghi cho đúng, ví dụ 3/2/2012.'
    : 'chưa đúng dạng ngày; hãy ghi ngày/tháng/năm với bốn chữ số năm, ví dụ 3/2/2012.'
}

export const notADate = problemRule(
  'not-a-date',
  {
    id: 'cell.not-a-date',
    severity: 'error',
    must: 'Ô ngày phải là một ngày có thật, đủ bốn chữ số năm.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: '3/2/2012', wrong: '31/2/2012' },
  },
  ({ header, shown }) => `Ô “${header}” ghi “${shown}”, ${whatIsWrong(repairedText(shown))}`,
)
