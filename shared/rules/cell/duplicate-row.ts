import type { RowCopy } from '../../reading/table/table.ts'
import { columnName } from '../../reading/text/cell-name.ts'
import { atPlace } from '../finding.ts'
import { rule } from '../rule.ts'
import { tablesOf } from '../tables.ts'

const MOST_NAMED = 3

const sentence = (firstRow: number, differences: RowCopy['differences']): string => {
  if (differences.length === 0) return `Dòng này giống hệt dòng ${firstRow}; hãy xóa dòng thừa.`
  const named = differences
    .slice(0, MOST_NAMED)
    .map(({ header, position }) => (header === '' ? `cột ${columnName(position)}` : `“${header}”`))
  const more = differences.length - named.length
  const all = named.join(', ') + (more > 0 ? ` và ${more} cột khác` : '')
  return `Dòng này giống dòng ${firstRow} ở mọi cột được báo cáo, chỉ khác ở ${all}; hãy xem lại rồi xóa một dòng.`
}

export const duplicateRow = rule({
  id: 'row.duplicate',
  severity: 'error',
  must: 'Không có hai dòng giống nhau ở mọi cột được báo cáo.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Mỗi đảng viên một dòng', wrong: 'Một dòng được dán hai lần' },
  needs: [],
  *check(book) {
    for (const table of tablesOf(book)) {
      const columns = Object.values(table.columns)
      for (const { row, firstRow, position, differences } of table.copies) {
        const column = columns.find((each) => each.position === position)?.key ?? null
        yield atPlace(table.sheet, { row, position, column }, sentence(firstRow, differences))
      }
    }
  },
})
