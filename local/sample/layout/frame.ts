import { fromDay } from '../../../shared/calendar/day.ts'
import { type Period, showPeriod } from '../../../shared/calendar/period.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import type { ReportingUnit } from '../../../shared/register/reporting-unit.ts'
import { inventName } from '../people/invent-name.ts'
import { traitsOf } from '../plan/unit-traits.ts'
import type { Random } from '../random.ts'
import type { Habit } from './habit.ts'
import { type SheetBuilder, STRONG, SUBTITLE, TITLE } from './sheet-builder.ts'

/** What stands around every table of a workbook. */
export interface Frame {
  readonly unit: ReportingUnit
  readonly period: Period
  readonly habit: Habit
  /** For the signatures. */
  readonly random: Random
  /** Columns (`members.gender`) that the sheets lack although the records fill them. */
  readonly leftOut: ReadonlySet<string>
}

/** A row whose cells stand at these distances from the first. */
const spread = (...cells: readonly (readonly [distance: number, text: string])[]): readonly SheetCell[] => {
  const row: SheetCell[] = []
  for (const [distance, text] of cells) {
    while (row.length < distance) row.push(null)
    row.push(text)
  }
  return row
}

const RIGHT = 6

/** Writes the titles above a table. */
export const addTitles = (
  sheet: SheetBuilder,
  { unit, period, habit }: Frame,
  title: string,
  width: number,
) => {
  const { left } = habit
  const superior = unit.code === 'CA' || unit.code === 'QS' ? unit.name : 'Đảng bộ tỉnh Nghệ An'
  sheet.skip(habit.top)
  sheet.add(left, spread([0, superior.toUpperCase()], [RIGHT, 'ĐẢNG CỘNG SẢN VIỆT NAM']))
  sheet.add(left, [unit.name.toUpperCase()], STRONG)
  sheet.skip(1)
  const row = sheet.add(left, [title], TITLE)
  if (width > 1) sheet.merge({ top: row, bottom: row, left, right: left + width - 1 })
  sheet.add(left, [`(Kỳ báo cáo: ${showPeriod(period)})`], SUBTITLE)
  sheet.skip(1)
}

const DAYS_AFTER_THE_PERIOD = 5

/** Writes place, date and signatures below a table. */
export const addSignatures = (sheet: SheetBuilder, { unit, period, habit, random }: Frame) => {
  const place = traitsOf(unit.code).place ?? 'Nghệ An'
  const { year, month, day } = fromDay(period.lastDay + DAYS_AFTER_THE_PERIOD)
  const pad = (n: number) => String(n).padStart(2, '0')
  sheet.skip(1)
  sheet.add(habit.left, spread([RIGHT, `${place}, ngày ${pad(day)} tháng ${pad(month)} năm ${year}`]))
  sheet.add(habit.left, spread([1, 'NGƯỜI LẬP BIỂU'], [RIGHT, 'T/M BAN THƯỜNG VỤ']), STRONG)
  sheet.add(habit.left, spread([RIGHT, 'BÍ THƯ']), STRONG)
  sheet.skip(3)
  const name = () => inventName(random, 'Kinh', random.pick(['male', 'female'] as const))
  sheet.add(habit.left, spread([1, name()], [RIGHT, name()]), STRONG)
}
