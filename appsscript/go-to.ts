import { parseCell } from './a1.ts'
import { Fault } from './fault.ts'
import { districtSheet } from './reading/district-sheets.ts'

/** Selects a cell of the sheet with this official name, or opens the sheet when `cell` is null. */
export const goToCell = (
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  officialName: unknown,
  cell: unknown,
): void => {
  const position = typeof cell === 'string' ? parseCell(cell) : null
  if (typeof officialName !== 'string' || (cell !== null && !position)) {
    throw new Fault('Không hiểu ô cần mở. Hãy bấm Kiểm tra lại.')
  }
  const sheet = districtSheet(spreadsheet, officialName)
  if (!sheet) throw new Fault(`Sổ không có trang “${officialName}”; hãy thêm trang bằng mục Tạo mẫu sổ.`)
  if (!position) {
    sheet.activate()
    return
  }
  const isInside = position.row <= sheet.getMaxRows() && position.column <= sheet.getMaxColumns()
  if (!isInside) throw new Fault(`Trang “${officialName}” không còn ô ${cell}. Hãy bấm Kiểm tra lại.`)
  sheet.getRange(position.row, position.column).activate()
}
