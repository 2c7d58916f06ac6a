import { columnsOf } from '../../forms/so-don-vi/index.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { tablesOf } from '../tables.ts'

export const notUnique = rule({
  id: 'cell.not-unique',
  severity: 'error',
  must: 'Mã và số riêng không được trùng với dòng khác trong trang.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Mã CB01 đứng một lần', wrong: 'Mã CB01 đứng ở hai dòng' },
  needs: [],
  *check(book) {
    for (const table of tablesOf(book)) {
      for (const { record, column, firstRecord } of table.repeats) {
        const header = columnsOf(table.sheet)[column]?.header ?? column
        yield atCell(
          table,
          record,
          column,
          `Ô “${header}” trùng với dòng ${table.rowOf(firstRecord)}; mỗi giá trị chỉ được dùng một lần, hãy sửa một trong hai.`,
        )
      }
    }
  },
})
