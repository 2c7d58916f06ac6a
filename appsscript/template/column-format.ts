import type { ColumnDefinition } from '../../shared/forms/so-don-vi/column.ts'

type Kind = ColumnDefinition['kind']

/** `@` keeps codes and card numbers as typed, leading zeros included. */
export const NUMBER_FORMAT: Readonly<Record<Kind, string>> = {
  text: '@',
  code: '@',
  list: '@',
  people: '@',
  period: '@',
  integer: '#,##0',
  date: 'd/m/yyyy',
}

/** Column widths in pixels. */
export const WIDTH: Readonly<Record<Kind, number>> = {
  text: 190,
  code: 130,
  list: 170,
  people: 110,
  period: 90,
  integer: 100,
  date: 110,
}
