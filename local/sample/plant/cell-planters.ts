import { showDay, toDay } from '../../../shared/calendar/day.ts'
import type { ListDefinition } from '../../../shared/forms/so-don-vi/column.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import { LIMITS } from '../../../shared/wire/limits.ts'
import { valuesOf } from '../layout/to-cell.ts'
import { inAnyColumn } from './any-column.ts'
import type { Column } from './damage.ts'
import type { Ground, Planter } from './planter.ts'
import { fieldOf, type Row } from './row.ts'

const kindIs =
  (...kinds: readonly string[]) =>
  ({ definition }: Column): boolean =>
    kinds.includes(definition.kind)

const asDate = (day: number, { random }: Ground): SheetCell =>
  random.chance(0.5) ? showDay(day) : { kind: 'date', day, precision: 'day' }

const isBirth = ({ definition }: Column): boolean => definition.kind === 'date' && definition.isBirth

/** The last day that is too early. */
const tooEarly = (column: Column): number => (isBirth(column) ? toDay(1899, 12, 31) : toDay(1930, 2, 2))

const SLIP = 'z'

/** A value of the list with a letter too many; null for values too short to be recognized. */
const slipOf = ({ definition }: Column, row: Row, column: string, year: number): string | null => {
  const key = fieldOf(row.record, column)
  const wanted = typeof key === 'boolean' ? (key ? 'yes' : 'no') : key
  const entry = valuesOf(definition as ListDefinition, year).find((value) => value.key === wanted)
  if (!entry || entry.value.length < 4) return null
  const middle = Math.floor(entry.value.length / 2)
  return entry.value.slice(0, middle) + SLIP + entry.value.slice(middle)
}

/** Cells that hold something else than the column takes. */
export const CELL_PLANTERS: readonly Planter[] = [
  inAnyColumn({
    rule: 'cell.formula-error',
    isFit: () => true,
    cell: (_, __, { random }) =>
      random.pick<SheetCell>([
        { kind: 'error', shown: '#REF!' },
        { kind: 'error', shown: '' },
        '#N/A',
        '#VALUE!',
      ]),
  }),
  inAnyColumn({
    rule: 'cell.too-long',
    isFit: ({ definition }) => definition.kind === 'text' && definition.travels,
    cell: ({ column }, { record }, { random }) => {
      const text = fieldOf(record, column)
      return text === null ? null : String(text).padEnd(LIMITS.text + random.pick([1, 2, 5000]), '-')
    },
  }),
  inAnyColumn({
    rule: 'cell.not-an-integer',
    isFit: kindIs('integer'),
    cell: (_, __, { random }) => random.pick<SheetCell>(['hai', -1, 2.5, '1,565', '12 người', true]),
  }),
  inAnyColumn({
    rule: 'cell.not-a-date',
    isFit: kindIs('date'),
    cell: (_, __, { random }) =>
      random.pick<SheetCell>(['31/2/2012', '1/13/2012', '3/2/98', 40_909, 'không nhớ', '29/2/2011']),
  }),
  inAnyColumn({
    rule: 'cell.date-in-future',
    isFit: kindIs('date'),
    cell: (_, __, ground) => asDate(ground.period.lastDay + ground.random.pick([1, 40, 400]), ground),
  }),
  inAnyColumn({
    rule: 'cell.date-too-early',
    isFit: kindIs('date'),
    cell: (column, _, ground) => asDate(tooEarly(column) - ground.random.pick([0, 1, 500]), ground),
  }),
  inAnyColumn({
    rule: 'cell.not-in-list',
    isFit: kindIs('list'),
    cell: (_, __, { random }) => random.pick(['Chưa rõ ràng', '???', 'xx']),
  }),
  inAnyColumn({
    rule: 'cell.not-in-list',
    isFit: kindIs('list'),
    cell: (column, row, { period }) => slipOf(column, row, column.column, period.year),
  }),
  inAnyColumn({
    rule: 'cell.bad-code',
    isFit: kindIs('code'),
    cell: ({ column }, row, { random }) =>
      fieldOf(row.record, column) === null
        ? null
        : random.pick(['Chi bộ 3', 'ĐB01', 'CS/01', '123456789012345678901']),
  }),
]
