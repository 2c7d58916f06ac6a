import { columnsOf, SHEETS } from '../../sheets/index.ts'
import { INFO } from '../../sheets/info.ts'
import { MOVEMENT } from '../../sheets/movement.ts'
import { atPlace } from '../finding.ts'
import { requiredLabels } from '../labels.ts'
import { rule } from '../rule.ts'
import { tablesOf } from '../tables.ts'

const LABELS: Readonly<Record<string, string>> = { ...INFO.labels, ...MOVEMENT.labels }

export const missingColumn = rule({
  id: 'sheet.missing-column',
  severity: 'error',
  must: 'Trang phải có đủ các cột bắt buộc (cột bắt buộc có điều kiện: khi có dòng cần đến).',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Trang Đảng viên có cột “Ngày sinh”', wrong: 'Trang Đảng viên không có cột “Ngày sinh”' },
  needs: [],
  *check(book) {
    for (const { label, sheet } of requiredLabels(book)) {
      if (label.cell.row > 0) continue
      const message = `Trang “${SHEETS[sheet].name}” thiếu dòng “${LABELS[label.key]}” ở cột A; hãy thêm dòng này.`
      yield atPlace(sheet, { row: 1, position: 0, column: label.key }, message)
    }
    for (const table of tablesOf(book)) {
      for (const column of table.missingColumns) {
        const header = columnsOf(table.sheet)[column]?.header
        const message = `Trang “${SHEETS[table.sheet].name}” thiếu cột “${header}”; hãy thêm cột này vào dòng tiêu đề.`
        yield atPlace(table.sheet, { row: table.headerRow, position: 0, column }, message)
      }
    }
  },
})
