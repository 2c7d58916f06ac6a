import { atPlace } from '../finding.ts'
import { requiredLabels } from '../labels.ts'
import { rule } from '../rule.ts'
import { tablesOf } from '../tables.ts'
import { columnsSentence, labelsSentence } from './missing-sentences.ts'

/** One issue a sheet, since its cell can have only one: it stands for the first that is missing and names all. */
export const missingColumn = rule({
  id: 'sheet.missing-column',
  severity: 'error',
  must: 'Trang phải có đủ các cột bắt buộc (cột bắt buộc có điều kiện: khi có dòng cần đến).',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Trang Đảng viên có cột “Ngày sinh”', wrong: 'Trang Đảng viên không có cột “Ngày sinh”' },
  needs: [],
  *check(book) {
    const labels = requiredLabels(book).filter(({ label }) => label.cell.row === 0)
    for (const sheet of ['info', 'movement'] as const) {
      const own = labels.filter((each) => each.sheet === sheet).map(({ label }) => label)
      const [first] = own
      if (first === undefined) continue
      const missing = new Map(own.map(({ key, name }) => [key, name]))
      const sentence = labelsSentence(sheet, missing, book[sheet]?.unknownLabels ?? [])
      yield atPlace(sheet, { row: 1, position: 0, column: first.key }, sentence)
    }
    for (const table of tablesOf(book)) {
      const [column] = table.missingColumns
      if (column === undefined) continue
      yield atPlace(table.sheet, { row: table.headerRow, position: 0, column }, columnsSentence(table))
    }
  },
})
