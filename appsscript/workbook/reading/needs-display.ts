import { columnsOf, TABLE_KEYS, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import { foldLabel } from '../../../shared/reading/text/fold.ts'
import { isDate } from './sheet-cell.ts'

/** Headers stand this near to the top; below, only data says what a column holds. */
const HEADER_REGION = 30

const SEQUENCE = ['STT', 'TT', 'Số TT', 'Số thứ tự']

const integerLabels = (table: TableKey): ReadonlySet<string> =>
  new Set(
    Object.values(columnsOf(table))
      .filter(({ kind }) => kind === 'integer')
      .map(({ header }) => header)
      .concat(SEQUENCE)
      .map(foldLabel),
  )

const INTEGER_LABELS = new Map(TABLE_KEYS.map((table) => [table, integerLabels(table)]))

/** Positions under a header of a number column: there the digits are the value, however shown. */
const integerPositions = (table: TableKey, values: readonly (readonly unknown[])[]): ReadonlySet<number> => {
  const labels = INTEGER_LABELS.get(table)
  const positions = new Set<number>()
  for (const row of values.slice(0, HEADER_REGION)) {
    row.forEach((value, position) => {
      if (typeof value === 'string' && value !== '' && labels?.has(foldLabel(value))) positions.add(position)
    })
  }
  return positions
}

/**
 * Whether a table's meaning hangs on how its cells are displayed: a date may show only its month, a code
 * typed as a number its leading zeros. Reading the display is one more service call.
 */
export const needsDisplay = (table: TableKey, values: readonly (readonly unknown[])[]): boolean => {
  const integers = integerPositions(table, values)
  return values.some((row) =>
    row.some((value, position) => isDate(value) || (typeof value === 'number' && !integers.has(position))),
  )
}
