import { columnsOf, SHEETS, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import { LIMITS } from '../../../shared/wire/limits.ts'
import type { WireColumn, WireTable } from '../../../shared/wire/submission.ts'
import { WRITTEN_TEXT } from '../../../shared/wire/written-text.ts'
import { arrayOf, component, described, integer, object, type Schema, text } from '../schema.ts'

const cell: Schema<WireColumn['cells'][number]> = {
  description:
    'Chữ, số nguyên, ngày (2012-03-13, 03/2012, 2012), giá trị trong danh sách, hoặc null khi trống.',
  type: ['string', 'integer', 'null'],
  maxLength: LIMITS.text,
  pattern: WRITTEN_TEXT,
}

const keysThatTravel = (sheet: TableKey): readonly string[] =>
  Object.entries(columnsOf(sheet))
    .filter(([, { travels }]) => travels)
    .map(([key]) => key)

const columnOf = (sheet: TableKey): Schema<WireColumn> =>
  object<WireColumn>({
    key: described('Khóa của cột; mỗi cột một lần.', text({ enum: keysThatTravel(sheet) })),
    position: described('Vị trí của cột trên trang, tính từ 0.', integer(0, LIMITS.column - 1)),
    cells: described('Mỗi dòng một ô, theo thứ tự của “rows”.', arrayOf(cell, LIMITS.rows)),
  })

const tableOf = (name: string, sheet: TableKey) =>
  component(
    name,
    `Các dòng của trang ${SHEETS[sheet].name}, theo cột; chỉ những cột được gửi đi.`,
    object<WireTable>({
      headerRow: described('Dòng cuối của tiêu đề, tính từ 1.', integer(1, LIMITS.row)),
      rows: described(
        'Số dòng trên trang của từng bản ghi, tăng dần, sau dòng tiêu đề.',
        arrayOf(integer(1, LIMITS.row), LIMITS.rows),
      ),
      columns: arrayOf(columnOf(sheet)),
    }),
  )

export const TABLES_SENT = {
  organizations: tableOf('OrganizationRows', 'organizations'),
  hamlets: tableOf('HamletRows', 'hamlets'),
  duties: tableOf('DutyRows', 'duties'),
} as const
