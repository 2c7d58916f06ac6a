import { Fault } from '../fault.ts'
import { parseCell } from '../workbook/a1.ts'
import { hasCell, openSheet, selectCell } from '../workbook/one-sheet.ts'
import { tabNamed } from '../workbook/reading/district-sheets.ts'
import type { Spreadsheet } from '../workbook/spreadsheet.ts'

/** Selects a cell of the sheet that an issue names, or opens the sheet when `cell` is null. */
export const goToCell = (spreadsheet: Spreadsheet, name: unknown, cell: unknown): void => {
  const position = typeof cell === 'string' ? parseCell(cell) : null
  if (typeof name !== 'string' || (cell !== null && !position)) {
    throw new Fault('Không hiểu ô cần mở. Hãy bấm Kiểm tra lại.')
  }
  const sheet = tabNamed(spreadsheet, name)
  if (!sheet) throw new Fault(`Sổ không có trang “${name}”; hãy thêm trang bằng mục Tạo mẫu sổ.`)
  if (!position) {
    openSheet(sheet)
    return
  }
  if (!hasCell(sheet, position)) throw new Fault(`Trang “${name}” không còn ô ${cell}. Hãy bấm Kiểm tra lại.`)
  selectCell(sheet, position)
}
