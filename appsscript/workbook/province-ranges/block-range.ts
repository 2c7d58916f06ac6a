import type { Block } from '../../../shared/report/sheets/block.ts'
import { safeText } from '../safe-text.ts'

/** Rows above the first data row: title, subtitle, header. */
export const HEAD_ROWS = 3

/** Where people may write on a sheet that the add-on keeps. */
const WHERE_TO_WRITE = 'Vùng này do tiện ích ghi; ghi chú riêng xin đặt bên cạnh.'

/** The block as one rectangle, ready for `setValues`; text is written as text, never as a formula. */
export const blockValues = ({ title, subtitle, header, rows }: Block): (string | number | Date)[][] => {
  const line = (text: string) => header.map((_, index) => (index === 0 ? text : ''))
  return [line(title), line(`${subtitle} ${WHERE_TO_WRITE}`), header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)),
  )
}

/** The number format of every cell of the rectangle. */
export const blockFormats = ({ rows, formats }: Block): string[][] => {
  const general = formats.map(() => 'General')
  const text = formats.map(() => '@')
  return [general, general, text, ...rows.map(() => [...formats])]
}
