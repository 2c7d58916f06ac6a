import type { ColumnDefinition } from '../../../shared/forms/so-don-vi/column.ts'
import type { Dropdown, LayoutColumn } from '../../xlsx/sheet-layout.ts'
import { listRange } from './list-sheet.ts'

/** The columns of a table on its sheet, left to right. */
export interface Columns {
  readonly keys: readonly string[]
  readonly definitions: Readonly<Record<string, ColumnDefinition>>
  readonly positions: ReadonlyMap<string, number>
}

const WIDTHS: Readonly<Record<ColumnDefinition['kind'], number>> = {
  text: 24,
  code: 14,
  integer: 10,
  date: 13,
  list: 18,
  people: 12,
  period: 10,
}

/** Width and number format of a column. */
export const toColumn = (definition: ColumnDefinition, dateFormat: string): LayoutColumn => {
  const width = WIDTHS[definition.kind]
  if (definition.kind === 'date') return { width, format: dateFormat }
  return definition.kind === 'code' || definition.kind === 'text' ? { width, format: '@' } : { width }
}

/** A dropdown for each list column, over the rows of the records. */
export const dropdownsOf = (columns: Columns, rows: readonly number[]): readonly Dropdown[] =>
  columns.keys.flatMap((key) => {
    const definition = columns.definitions[key]
    const source = definition?.kind === 'list' ? listRange(definition) : null
    const [firstRow] = rows
    if (source === null || firstRow === undefined) return []
    return [
      {
        column: columns.positions.get(key) ?? 0,
        firstRow,
        lastRow: rows[rows.length - 1] ?? firstRow,
        source,
      },
    ]
  })
