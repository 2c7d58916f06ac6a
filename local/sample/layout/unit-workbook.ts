import type { Period } from '../../../shared/calendar/period.ts'
import type { SheetKey, TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetLayout } from '../../xlsx/sheet-layout.ts'
import { createRandom } from '../random.ts'
import type { UnitRecords } from '../records.ts'
import type { Frame } from './frame.ts'
import { drawHabit, type Habit } from './habit.ts'
import { hamletInterludes, memberInterludes, organizationInterludes } from './interludes.ts'
import { type LaidOutLabels, layOutInfo, layOutMovement } from './label-sheets.ts'
import { listSheet } from './list-sheet.ts'
import { type LaidOutTable, layOutTable } from './table.ts'

/** A unit's workbook on its sheets, and where everything came to stand. */
export interface UnitWorkbook {
  readonly sheets: readonly SheetLayout[]
  readonly tables: Readonly<Partial<Record<TableKey, LaidOutTable>>>
  readonly labels: Readonly<Record<Extract<SheetKey, 'info' | 'movement'>, LaidOutLabels>>
}

const layOutTables = (frame: Frame, records: UnitRecords) => {
  const { organizations, hamlets, members, duties, enterprises } = records
  const { habit } = frame
  return {
    organizations: layOutTable(frame, {
      key: 'organizations',
      title: 'DANH SÁCH TỔ CHỨC ĐẢNG',
      records: organizations,
      interludes: organizationInterludes(habit, records),
    }),
    ...(hamlets && {
      hamlets: layOutTable(frame, {
        key: 'hamlets',
        title: 'TÌNH HÌNH ĐẢNG VIÊN VÀ CHI BỘ Ở KHỐI, XÓM, BẢN',
        records: hamlets,
        interludes: hamletInterludes(habit, records),
      }),
    }),
    ...(members && {
      members: layOutTable(frame, {
        key: 'members',
        title: 'DANH SÁCH ĐẢNG VIÊN (NGƯỜI VÀ SỐ LIỆU GIẢ ĐỊNH)',
        records: members,
        interludes: memberInterludes(habit, records),
      }),
    }),
    duties: layOutTable(frame, {
      key: 'duties',
      title: 'NHIỆM VỤ ĐỊNH KỲ CỦA ĐƠN VỊ',
      records: duties,
      interludes: [],
    }),
    ...(enterprises && {
      enterprises: layOutTable(frame, {
        key: 'enterprises',
        title: 'DOANH NGHIỆP CHƯA CÓ TỔ CHỨC ĐẢNG',
        records: enterprises,
        interludes: [],
      }),
    }),
  }
}

/** How a unit is laid out otherwise than usual. */
export interface LayoutOptions {
  readonly habit?: Habit
  /** Columns (`members.gender`) to leave out although the records fill them. */
  readonly leftOut?: ReadonlySet<string>
}

/** Lays a unit's records out, as the unit is used to unless told otherwise. */
export const layOutUnit = (
  records: UnitRecords,
  seed: number,
  period: Period,
  { habit = drawHabit(seed, records.unit.code), leftOut = new Set() }: LayoutOptions = {},
): UnitWorkbook => {
  const { unit } = records
  const random = createRandom(seed, `signatures ${unit.code}`)
  const frame: Frame = { unit, period, habit, random, leftOut }
  const tables: Partial<Record<TableKey, LaidOutTable>> = layOutTables(frame, records)
  const labels = { info: layOutInfo(frame), movement: layOutMovement(frame, records.movement) }
  return {
    tables,
    labels,
    sheets: [
      labels.info.layout,
      ...Object.values(tables).map(({ layout }) => layout),
      labels.movement.layout,
      listSheet(period.year),
    ],
  }
}
