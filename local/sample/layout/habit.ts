import type { ColumnDefinition } from '../../../shared/forms/so-don-vi/column.ts'
import { createRandom } from '../random.ts'

/** How a unit is used to laying out its sheets. */
export interface Habit {
  /** 0-based row and column where titles begin. */
  readonly top: number
  readonly left: number
  readonly hasOrdinals: boolean
  readonly hasColumnNumbers: boolean
  readonly hasGroups: boolean
  readonly hasSubtotals: boolean
  /** The member counts of `Tổ chức` stand under one merged heading. */
  readonly hasDoubleHeader: boolean
  readonly hasShoutedSheetNames: boolean
  readonly dateFormat: 'dd/mm/yyyy' | 'd/m/yyyy'
  /** Dates are typed as text instead of being date cells. */
  readonly hasTextDates: boolean
  /** Writes `TSVM`, `UVBTV` … where a list knows such a short form. */
  readonly usesAliases: boolean
  readonly yes: 'Có' | 'x'
  readonly header: (definition: ColumnDefinition) => string
  /** Puts the columns of a sheet in the unit's order. */
  readonly order: (keys: readonly string[]) => readonly string[]
}

const withHint = (definition: ColumnDefinition): string =>
  definition.kind === 'date' ? `${definition.header} (ngày/tháng/năm)` : definition.header

const withStar = (definition: ColumnDefinition): string =>
  definition.required === 'always' ? `${definition.header} *` : definition.header

const inOldSpelling = (definition: ColumnDefinition): string =>
  definition.header.replace('ủy', 'uỷ').replace('hóa', 'hoá')

const HEADERS: readonly Habit['header'][] = [
  ({ header }) => header,
  withStar,
  withHint,
  ({ header }) => header.toLocaleUpperCase('vi'),
  ({ header }) => `${header}:`,
  inOldSpelling,
  ({ header }) => header.replace(' ', '\n'),
]

const nameFirst = (keys: readonly string[]): readonly string[] => {
  const isName = (key: string) => key === 'name' || key === 'fullName'
  return [...keys.filter(isName), ...keys.filter((key) => !isName(key))]
}

const classificationEarly = (keys: readonly string[]): readonly string[] => {
  const rest = keys.filter((key) => key !== 'classification')
  return rest.length === keys.length ? keys : [...rest.slice(0, 4), 'classification', ...rest.slice(4)]
}

const ORDERS: readonly Habit['order'][] = [(keys) => keys, (keys) => keys, nameFirst, classificationEarly]

/** The habit of a unit; the same seed gives the same habits. */
export const drawHabit = (seed: number, unit: string): Habit => {
  const random = createRandom(seed, `layout ${unit}`)
  return {
    top: random.pick([0, 0, 1, 2]),
    left: random.pick([0, 0, 0, 1]),
    hasOrdinals: random.chance(0.8),
    hasColumnNumbers: random.chance(0.5),
    hasGroups: random.chance(0.6),
    hasSubtotals: random.chance(0.5),
    hasDoubleHeader: random.chance(0.35),
    hasShoutedSheetNames: random.chance(0.2),
    dateFormat: random.pick(['dd/mm/yyyy', 'dd/mm/yyyy', 'd/m/yyyy'] as const),
    hasTextDates: random.chance(0.15),
    usesAliases: random.chance(0.2),
    yes: random.chance(0.2) ? 'x' : 'Có',
    header: random.pick(HEADERS),
    order: random.pick(ORDERS),
  }
}
