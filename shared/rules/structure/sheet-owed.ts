import { SHEETS } from '../../forms/so-don-vi/index.ts'
import { owedSheets } from '../../register/owed-sheets.ts'
import { atSheet } from '../finding.ts'
import { rule } from '../rule.ts'
import { addOrRename } from './absent-sheet.ts'
import { neededSheets } from './missing-sheet.ts'

export const sheetOwed = rule({
  id: 'workbook.sheet-owed',
  severity: 'warning',
  must: 'Sổ có mọi trang mà đơn vị phải nộp.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: {
    right: 'Sổ của một huyện có trang “Khối xóm bản”',
    wrong: 'Sổ của một huyện chỉ có trang “Khối, xóm, bản”, không có trang “Khối xóm bản”',
  },
  needs: [],
  *check(book) {
    if (!book.unit) return
    const needed = neededSheets(book)
    for (const sheet of owedSheets(book.unit)) {
      if (book.presence[sheet] !== 'absent' || needed.includes(sheet)) continue
      const todo = addOrRename(book.tabs, sheet)
      yield atSheet(
        sheet,
        `Sổ không có trang “${SHEETS[sheet].name}” mà đơn vị phải nộp, nên các chỉ tiêu của trang này chưa được báo cáo; ${todo}.`,
      )
    }
  },
})
