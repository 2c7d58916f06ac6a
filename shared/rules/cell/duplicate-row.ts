import { atPlace } from '../finding.ts'
import { rule } from '../rule.ts'
import { tablesOf } from '../tables.ts'

export const duplicateRow = rule({
  id: 'row.duplicate',
  severity: 'error',
  must: 'Không có hai dòng giống hệt nhau.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Mỗi đảng viên một dòng', wrong: 'Một dòng được dán hai lần' },
  needs: [],
  *check(book) {
    for (const table of tablesOf(book)) {
      const columns = Object.values(table.columns)
      for (const { row, firstRow, position } of table.copies) {
        const column = columns.find((each) => each.position === position)?.key ?? null
        yield atPlace(
          table.sheet,
          { row, position, column },
          `Dòng này giống hệt dòng ${firstRow}; hãy xóa dòng thừa.`,
        )
      }
    }
  },
})
