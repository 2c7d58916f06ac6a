import { atPlace } from '../finding.ts'
import { rule } from '../rule.ts'
import { positionOf, tablesOf } from '../tables.ts'

export const totalDiffers = rule({
  id: 'sheet.total-differs',
  severity: 'warning',
  must: 'Số ở dòng cộng bằng tổng của nhóm ngay trên hoặc của mọi dòng phía trên.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Hai dòng 30 và 12, dòng cộng 42', wrong: 'Hai dòng 30 và 12, dòng cộng 41' },
  needs: [],
  *check(book) {
    for (const table of tablesOf(book)) {
      for (const { row, column, value, shown, sinceGroup, ofAll } of table.totals) {
        if (Number.isNaN(sinceGroup) || Number.isNaN(ofAll)) continue
        if (value === sinceGroup || value === ofAll) continue
        const expected = sinceGroup === ofAll ? `${ofAll}` : `${sinceGroup} (nhóm) hoặc ${ofAll} (tất cả)`
        yield atPlace(
          table.sheet,
          { row, position: positionOf(table, column), column, value: shown },
          `Dòng cộng ghi ${shown} nhưng các dòng trên cộng lại là ${expected}; hãy xem lại dòng cộng hoặc số liệu.`,
        )
      }
    }
  },
})
