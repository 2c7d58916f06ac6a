import { cellName } from '../../reading/cell-name.ts'
import { columnsOf, SHEETS, type SheetKey } from '../../sheets/index.ts'
import { INFO } from '../../sheets/info.ts'
import { MOVEMENT } from '../../sheets/movement.ts'
import { quoted } from '../quoted.ts'
import type { AnyTable } from '../tables.ts'
import { nearHeaders } from './near-headers.ts'

const LABELS: Readonly<Record<string, string>> = { ...INFO.labels, ...MOVEMENT.labels }

/** What to do about label lines that a sheet lacks. */
export const labelsSentence = (sheet: SheetKey, missing: readonly string[]): string => {
  const names = quoted(missing.map((key) => LABELS[key] ?? key))
  return missing.length === 1
    ? `Trang “${SHEETS[sheet].name}” thiếu dòng ${names} ở cột A; hãy thêm dòng này.`
    : `Trang “${SHEETS[sheet].name}” thiếu các dòng ${names} ở cột A; hãy thêm các dòng này.`
}

/** What to do about columns that a sheet lacks; a header that is surely one of them is to be renamed. */
export const columnsSentence = (table: AnyTable): string => {
  const { sheet, missingColumns } = table
  const name = (column: string) => columnsOf(sheet)[column]?.header ?? column
  const what = missingColumns.length === 1 ? 'thiếu cột' : 'thiếu các cột'
  const renamed = nearHeaders(table)
  const rename = renamed.map(
    ({ column, header: { header, row, position } }) =>
      `đổi tiêu đề “${header}” ở ô ${cellName(row - 1, position)} thành “${name(column)}” nếu đó là cột này`,
  )
  const rest = missingColumns.filter((column) => renamed.every((each) => each.column !== column))
  const all = rest.length === 1 ? 'cột này' : 'các cột này'
  const which = renamed.length === 0 ? all : `cột ${quoted(rest.map(name))}`
  const todo = [...rename, ...(rest.length > 0 ? [`thêm ${which} vào dòng tiêu đề`] : [])].join('; ')
  return `Trang “${SHEETS[sheet].name}” ${what} ${quoted(missingColumns.map(name))}; hãy ${todo}.`
}
