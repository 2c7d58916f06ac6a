import { columnsOf } from '../../forms/so-don-vi/index.ts'
import { atPlace } from '../finding.ts'
import { rule } from '../rule.ts'
import { positionOf, tablesOf } from '../tables.ts'

export const swappedDates = rule({
  id: 'column.swapped-dates',
  severity: 'warning',
  must: 'Ô ngày không bị chương trình khác đọc ngược ngày và tháng.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'likely' },
  example: {
    right: 'Cả cột là ô ngày, có ngày trước và sau ngày 12',
    wrong: 'Ngày trên 12 còn là chữ (25/3/2012), ngày từ 12 trở xuống đều là ô ngày',
  },
  needs: [],
  *check(book) {
    for (const table of tablesOf(book)) {
      for (const { column, header, texts, dates } of table.swappedColumns) {
        const name = columnsOf(table.sheet)[column]?.header ?? column
        yield atPlace(
          table.sheet,
          { row: table.headerRowOf(column), position: positionOf(table, column), column, value: header },
          `Cột “${name}” có ${texts} ô chữ đều sau ngày 12 và ${dates} ô ngày đều từ ngày 12 trở xuống, có thể đã bị đọc ngược ngày và tháng; hãy đối chiếu với bản gốc.`,
        )
      }
    }
  },
})
