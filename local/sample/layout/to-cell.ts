import { showDay } from '../../../shared/calendar/day.ts'
import { classificationScheme } from '../../../shared/forms/so-don-vi/classifications.ts'
import type { ColumnDefinition, ListDefinition } from '../../../shared/forms/so-don-vi/column.ts'
import type { List } from '../../../shared/forms/so-don-vi/lists.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import type { Habit } from './habit.ts'

/** A value of a record; a list's is its key. */
export type RecordValue = string | number | boolean | null

/** The values of a list column in a year. */
export const valuesOf = ({ list }: ListDefinition, year: number): List => {
  if (list === 'organization-classification') return classificationScheme(year).organizations
  return list === 'member-classification' ? classificationScheme(year).members : list
}

const listCell = (values: List, key: string, usesAliases: boolean): string => {
  const value = values.find((candidate) => candidate.key === key)
  if (!value) throw new RangeError(`the list has no ${key}`)
  return (usesAliases && value.aliases?.[0]) || value.value
}

const dateCell = (day: number, habit: Habit): SheetCell =>
  habit.hasTextDates ? showDay(day) : { kind: 'date', day, precision: 'day' }

/** The cell that a unit with this habit would write for a value. */
export const toCell = (
  value: RecordValue,
  definition: ColumnDefinition,
  habit: Habit,
  year: number,
): SheetCell => {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? habit.yes : 'Không'
  if (definition.kind === 'date' && typeof value === 'number') return dateCell(value, habit)
  if (definition.kind === 'list' && typeof value === 'string') {
    return listCell(valuesOf(definition, year), value, habit.usesAliases)
  }
  return value
}
