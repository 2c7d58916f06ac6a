import { expect, it } from 'vitest'
import { safeText } from '../../../appsscript/workbook/safe-text.ts'

it.each([
  '=1+1',
  '= 100 %',
  '+84912',
  '-5',
  '@SUM(A1)',
  "'x",
  '0421',
  '1/2',
  ' =1',
  '.5',
  'TRUE',
  'đúng',
  '#N/A',
])('keeps %j from being read as something else', (text) => expect(safeText(text)).toBe(`'${text}`))

it.each(['', 'Huyện ủy Quỳnh Lưu', '≥ 70 %', '> 75 %', 'Đúng tiến độ', 'trueblue'])(
  'leaves %j alone',
  (text) => expect(safeText(text)).toBe(text),
)
