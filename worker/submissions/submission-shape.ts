import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { MOVEMENT } from '../../shared/forms/so-don-vi/movement.ts'
import { CONFIRMED_SHEETS, parseReason } from '../../shared/wire/confirmations.ts'
import { isTooLong, LIMITS } from '../../shared/wire/limits.ts'
import type { WireColumn, WireTable } from '../../shared/wire/submission.ts'
import { isWritten } from '../../shared/wire/written-text.ts'
import {
  arrayOf,
  ascending,
  atMost,
  both,
  integer,
  mapOf,
  nullable,
  oneOf,
  record,
  type Shape,
  text,
} from './shape.ts'

const CODE = /^[A-Z0-9._-]{1,20}$/
const count = integer(0, LIMITS.members)
/** What a cell of the workbook may say; the rules ask for more. */
const anyInteger = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)

const cell: Shape = (value, path) => {
  if (value === null) return null
  if (typeof value === 'string') return isTooLong(value) || !isWritten(value) ? path : null
  return anyInteger(value, path)
}

const columnKey = (sheet: TableKey): Shape => {
  const keys = new Set(
    Object.entries(columnsOf(sheet))
      .filter(([, { travels }]) => travels)
      .map(([key]) => key),
  )
  return (value, path) => (typeof value === 'string' && keys.has(value) ? null : path)
}

const isAscending = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => number > (numbers[i - 1] ?? 0))

const areDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length

const fitsTogether: Shape = (value, path) => {
  const { headerRow, rows, columns } = value as WireTable
  if (rows.length > LIMITS.rows || !isAscending([headerRow, ...rows])) return `${path}.rows`
  const isWhole = (column: WireColumn) => column.cells.length === rows.length
  const isFine =
    columns.every(isWhole) &&
    areDistinct(columns.map(({ key }) => key)) &&
    areDistinct(columns.map(({ position }) => position))
  return isFine ? null : `${path}.columns`
}

const table = (sheet: TableKey): Shape =>
  both(
    record({
      headerRow: integer(1, LIMITS.row),
      rows: arrayOf(integer(1, LIMITS.row)),
      columns: arrayOf(
        record({ key: columnKey(sheet), position: integer(0, LIMITS.column - 1), cells: arrayOf(cell) }),
      ),
    }),
    fitsTogether,
  )

const label = record({ row: integer(0, LIMITS.row), value: nullable(anyInteger) })
const movement = record(Object.fromEntries(Object.keys(MOVEMENT.labels).map((key) => [key, label])))

const ratio: Shape = (value, path) => {
  if (!Array.isArray(value) || value.length !== 2) return path
  return count(value[0], path) ?? nullable(count)(value[1], path)
}
const ID = /^[a-z][a-z0-9-]{0,59}$/
const memberFact = record({ total: ratio, options: mapOf(ID, ratio), parts: mapOf(ID, count) })
const memberFacts = mapOf(
  /^[A-Z0-9._-]{1,20}$/,
  record({ official: count, probationary: count, indicators: mapOf(ID, memberFact) }),
)

const words = (longest: number): Shape => {
  const isShort = text(new RegExp(`^.{0,${longest}}$`, 'su'))
  return (value, path) => isShort(value, path) ?? (isWritten(String(value)) ? null : path)
}
const reason: Shape = (value, path) =>
  typeof value === 'string' && parseReason(value) === value ? null : path
const confirmation = record({
  rule: text(/^[a-z]+\.[a-z0-9-]{1,60}$/),
  sheet: oneOf(CONFIRMED_SHEETS),
  key: words(LIMITS.key),
  column: nullable(text(/^[a-zA-Z][a-zA-Z0-9]{0,59}$/)),
  value: nullable(words(LIMITS.shown)),
  reason,
})

/** The shape of `Submission`, closed: no field and no column that it does not name. */
export const submissionShape: Shape = record(
  {
    unit: text(CODE),
    period: text(/^\d{4}Q[1-4]$/),
    baseVersion: count,
    ruleset: text(/^[0-9a-f]{12}$/),
    template: integer(0, Number.MAX_SAFE_INTEGER),
    organizations: table('organizations'),
    hamlets: nullable(table('hamlets')),
    duties: nullable(table('duties')),
    movement: nullable(movement),
    memberRows: nullable(count),
    memberFacts: nullable(memberFacts),
    confirmations: atMost(LIMITS.confirmations, arrayOf(confirmation)),
    blindTokens: nullable(atMost(LIMITS.blindTokens, ascending(/^[0-9a-f]{16}$/))),
  },
  { enterprises: table('enterprises') },
)
