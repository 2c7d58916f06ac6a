import { columnsOf, SHEETS, type SheetKey, type TableKey } from '../../sheets/index.ts'
import { INFO } from '../../sheets/info.ts'
import { MOVEMENT } from '../../sheets/movement.ts'
import { atPlace } from '../finding.ts'
import { requiredLabels } from '../labels.ts'
import { rule } from '../rule.ts'
import { tablesOf } from '../tables.ts'

const LABELS: Readonly<Record<string, string>> = { ...INFO.labels, ...MOVEMENT.labels }

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ')

const labelsSentence = (sheet: SheetKey, missing: readonly string[]): string => {
  const names = quoted(missing.map((key) => LABELS[key] ?? key))
  return missing.length === 1
    ? `Trang “${SHEETS[sheet].name}” thiếu dòng ${names} ở cột A; hãy thêm dòng này.`
    : `Trang “${SHEETS[sheet].name}” thiếu các dòng ${names} ở cột A; hãy thêm các dòng này.`
}

const columnsSentence = (sheet: TableKey, missing: readonly string[]): string => {
  const names = quoted(missing.map((key) => columnsOf(sheet)[key]?.header ?? key))
  return missing.length === 1
    ? `Trang “${SHEETS[sheet].name}” thiếu cột ${names}; hãy thêm cột này vào dòng tiêu đề.`
    : `Trang “${SHEETS[sheet].name}” thiếu các cột ${names}; hãy thêm các cột này vào dòng tiêu đề.`
}

/** One issue a sheet, since its cell can have only one: it stands for the first that is missing and names all. */
export const missingColumn = rule({
  id: 'sheet.missing-column',
  severity: 'error',
  must: 'Trang phải có đủ các cột bắt buộc (cột bắt buộc có điều kiện: khi có dòng cần đến).',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Trang Đảng viên có cột “Ngày sinh”', wrong: 'Trang Đảng viên không có cột “Ngày sinh”' },
  needs: [],
  *check(book) {
    const labels = requiredLabels(book).filter(({ label }) => label.cell.row === 0)
    for (const sheet of ['info', 'movement'] as const) {
      const missing = labels.filter((each) => each.sheet === sheet).map(({ label }) => label.key)
      const [column] = missing
      if (column === undefined) continue
      yield atPlace(sheet, { row: 1, position: 0, column }, labelsSentence(sheet, missing))
    }
    for (const { sheet, headerRow, missingColumns } of tablesOf(book)) {
      const [column] = missingColumns
      if (column === undefined) continue
      yield atPlace(sheet, { row: headerRow, position: 0, column }, columnsSentence(sheet, missingColumns))
    }
  },
})
