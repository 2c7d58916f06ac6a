import { showDay } from '../calendar/day.ts'
import type { CodeColumn } from '../reading/table/table.ts'
import type { Workbook } from '../reading/workbook.ts'
import { communeOn, isInUnit } from '../register/communes.ts'

/** Those of the records whose commune is not in the snapshot of the report date or not in the unit. */
export const strangeCommunes = (
  { period, unit }: Workbook,
  { at }: CodeColumn,
  records: readonly number[],
): readonly number[] => {
  if (!period || !unit) return []
  return records.filter((i) => {
    const found = communeOn(at(i), period.lastDay)
    return !(found && isInUnit(found, unit))
  })
}

/** What is wrong with such a commune. */
export const sayStrange = ({ period, unit }: Workbook, code: string): string => {
  const day = period?.lastDay ?? 0
  const found = communeOn(code, day)
  const wrong = found
    ? `là ${found.name}, không thuộc địa bàn của đơn vị ${unit?.code}`
    : `không có trong danh mục hành chính ngày ${showDay(day)}`
  return `Mã xã “${code}” ${wrong}; hãy ghi mã xã, phường, thị trấn theo danh mục của kỳ báo cáo.`
}
