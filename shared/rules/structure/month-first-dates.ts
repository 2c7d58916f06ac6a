import { columnsOf } from '../../forms/so-don-vi/index.ts'
import { atPlace } from '../finding.ts'
import { rule } from '../rule.ts'
import { positionOf, tablesOf } from '../tables.ts'

export const monthFirstDates = rule({
  id: 'column.month-first-dates',
  severity: 'error',
  must: 'Ngày ghi bằng chữ phải theo thứ tự ngày/tháng/năm, không theo kiểu Mỹ tháng/ngày/năm.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: '25/12/2012', wrong: 'Cả cột ghi 12/25/2012' },
  needs: [],
  *check(book) {
    for (const table of tablesOf(book)) {
      for (const { column, header, example, fixes } of table.monthFirstColumns) {
        const name = columnsOf(table.sheet)[column]?.header ?? column
        yield atPlace(
          table.sheet,
          { row: table.headerRowOf(column), position: positionOf(table, column), column, value: header },
          `Cột “${name}” ghi tháng trước ngày, ví dụ “${example}”; hãy đổi ${fixes.length} ô của cột sang ngày/tháng/năm.`,
          { fixes },
        )
      }
    }
  },
})
