import { SHEETS, type SheetKey } from '../../forms/so-don-vi/index.ts'
import type { Workbook } from '../../reading/workbook.ts'
import { atSheet } from '../finding.ts'
import { rule } from '../rule.ts'
import { addOrRename } from './absent-sheet.ts'

/** The sheets without which nothing of the workbook can be used. */
export const neededSheets = (book: Workbook): readonly SheetKey[] =>
  book.unit?.owes.members === 'required' ? ['info', 'organizations', 'members'] : ['info', 'organizations']

export const missingSheet = rule({
  id: 'workbook.missing-sheet',
  severity: 'error',
  must: 'Sổ phải có các trang Thông tin, Tổ chức và Đảng viên (trừ đơn vị được miễn trang Đảng viên).',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Sổ có trang Tổ chức', wrong: 'Sổ không có trang nào tên là Tổ chức' },
  needs: [],
  *check(book) {
    for (const sheet of neededSheets(book)) {
      if (book.presence[sheet] !== 'absent') continue
      const todo = addOrRename(book.tabs, sheet)
      yield atSheet(sheet, `Sổ không có trang “${SHEETS[sheet].name}”; ${todo}.`)
    }
  },
})
