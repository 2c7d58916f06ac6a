import { columnsOf, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { Habit } from './habit.ts'
import { COLUMN_NUMBER, HEADER, type SheetBuilder } from './sheet-builder.ts'

const MEMBER_COUNTS = ['members', 'officialMembers', 'probationaryMembers']

const isDoubled = (habit: Habit, sheet: TableKey, keys: readonly string[]): boolean => {
  const first = keys.indexOf('members')
  const stand = MEMBER_COUNTS.every((key, i) => keys[first + i] === key)
  return habit.hasDoubleHeader && sheet === 'organizations' && stand
}

/** Two rows: the member counts under one heading, every other heading merged over both. */
const addDoubleHeader = (
  sheet: SheetBuilder,
  left: number,
  headings: readonly string[],
  first: number,
): readonly number[] => {
  const isCount = (i: number) => i >= first && i < first + MEMBER_COUNTS.length
  const top = sheet.add(
    left,
    headings.map((heading, i) => {
      if (i === first) return 'Đảng viên'
      return isCount(i) ? null : heading
    }),
    HEADER,
  )
  sheet.add(
    left,
    headings.map((heading, i) => (isCount(i) ? heading : null)),
    HEADER,
  )
  for (const [i] of headings.entries()) {
    if (!isCount(i)) sheet.merge({ top, bottom: top + 1, left: left + i, right: left + i })
  }
  sheet.merge({ top, bottom: top, left: left + first, right: left + first + MEMBER_COUNTS.length - 1 })
  return [top, top + 1]
}

/** Writes the header; returns its rows. */
export const addHeader = (
  sheet: SheetBuilder,
  habit: Habit,
  key: TableKey,
  keys: readonly string[],
): readonly number[] => {
  const definitions = columnsOf(key)
  const names = keys.map((column) => {
    const definition = definitions[column]
    return definition ? habit.header(definition) : column
  })
  const headings = habit.hasOrdinals ? ['STT', ...names] : names
  const { left } = habit
  if (isDoubled(habit, key, keys)) {
    return addDoubleHeader(sheet, left, headings, headings.length - names.length + keys.indexOf('members'))
  }
  return [sheet.add(left, headings, HEADER)]
}

/** Writes the numbers of so many columns below the header. */
export const addColumnNumbers = (sheet: SheetBuilder, { left, hasOrdinals }: Habit, columns: number) => {
  const count = columns + (hasOrdinals ? 1 : 0)
  sheet.add(
    left,
    Array.from({ length: count }, (_, i) => `(${i + 1})`),
    COLUMN_NUMBER,
  )
}
