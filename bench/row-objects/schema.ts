import type { ColumnDefinition } from '../../shared/forms/so-don-vi/column.ts'
import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { SheetCell } from '../../shared/reading/grid.ts'
import { meantThousands } from '../../shared/reading/text/parse-integer.ts'
import { thresholdsOfPeriod } from '../../shared/resolutions/thresholds.ts'
import { PERIOD } from '../../test/straight-line/invented/plan.ts'
import { toDate, valuesOf } from './read-cell.ts'

export const CODE = /^[A-Z0-9._-]{1,20}$/

/** What is wrong with a value, as every library can tell: a date may also be too early or too late. */
export type Fault = 'wrong' | 'too-early' | 'too-late'

/** The values of one row that a schema refuses. */
export type CheckRow = (
  values: Record<string, unknown>,
) => readonly (readonly [column: string, fault: Fault])[]

/** A library that checks values by a schema made once for each sheet. */
export interface SchemaLibrary {
  readonly checkerOf: (columns: readonly SchemaColumn[]) => CheckRow
}

/** A column in the terms in which schemas are written. */
export interface SchemaColumn {
  readonly column: string
  readonly kind: ColumnDefinition['kind']
  readonly isRequired: boolean
  readonly values: readonly string[]
  readonly oldest: Date
  readonly last: Date
}

const { oldestBirth, oldestDate } = thresholdsOfPeriod(PERIOD)

export const schemaColumns = (sheet: TableKey): readonly SchemaColumn[] =>
  Object.entries(columnsOf(sheet)).map(([column, definition]) => ({
    column,
    kind: definition.kind,
    isRequired: definition.required === 'always',
    values: [...new Set(valuesOf(definition).values())],
    oldest: toDate(definition.kind === 'date' && definition.isBirth ? oldestBirth : oldestDate),
    last: toDate(PERIOD.lastDay),
  }))

const DATE_RULES: Readonly<Record<Fault, string>> = {
  wrong: 'cell.not-a-date',
  'too-early': 'cell.date-too-early',
  'too-late': 'cell.date-in-future',
}

/** The rule that a refused value of a column breaks. */
export const ruleOf = (
  definition: ColumnDefinition,
  fault: Fault,
  value: unknown,
  cell: SheetCell,
): string => {
  if (value === null) return 'cell.required'
  switch (definition.kind) {
    case 'date':
      return DATE_RULES[fault]
    case 'integer':
      return meantThousands(cell) === null ? 'cell.not-an-integer' : 'cell.ambiguous-number'
    case 'code':
      return 'cell.bad-code'
    case 'people':
      return 'member.ethnicity-unknown'
    default:
      return 'cell.not-in-list'
  }
}
