import { columnsOf } from '../../forms/so-don-vi/index.ts'
import { cellName } from '../../reading/text/cell-name.ts'
import { atPlace } from '../finding.ts'
import { rule } from '../rule.ts'
import { positionOf, tablesOf } from '../tables.ts'

export const duplicateColumn = rule({
  id: 'sheet.duplicate-column',
  severity: 'error',
  must: 'Mỗi tiêu đề cột chỉ đứng một lần trong trang.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Một cột “Ngày sinh”', wrong: 'Hai cột “Ngày sinh”' },
  needs: [],
  *check(book) {
    for (const table of tablesOf(book)) {
      for (const { column, header, row, position } of table.duplicateColumns) {
        const name = columnsOf(table.sheet)[column]?.header ?? column
        const first = cellName(table.headerRowOf(column) - 1, positionOf(table, column))
        yield atPlace(
          table.sheet,
          { row, position, column, value: header },
          `Cột “${name}” đứng hai lần (lần đầu ở ô ${first}); chỉ cột đầu được đọc, hãy xóa hoặc đổi tên cột này.`,
        )
      }
    }
  },
})
