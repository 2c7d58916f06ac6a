import type { ColumnDefinition } from '../../shared/forms/so-don-vi/column.ts'
import { columnsOf, type SheetKey, TABLE_KEYS, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { SheetCell } from '../../shared/reading/grid.ts'
import { shownText } from '../../shared/reading/text/text.ts'
import { tableOf, type Workbook } from '../../shared/reading/workbook.ts'
import { fingerprint } from '../workbook/fingerprint.ts'

const isTable = (key: SheetKey): key is TableKey => (TABLE_KEYS as readonly SheetKey[]).includes(key)

/** Characters for each cell: enough, since the repaired cell itself must fit as well. */
const WIDTH = 3

const tells = ({ kind, unique, required }: ColumnDefinition): boolean =>
  unique || kind === 'period' || (kind === 'text' && required === 'always')

/**
 * 0-based positions of the cells that tell one row of a sheet from the others: codes and names of a table, the
 * label of a label sheet.
 */
export const identityPositions = (book: Workbook, key: SheetKey): readonly number[] => {
  const table = isTable(key) ? tableOf(book, key) : null
  if (!table) return [0]
  const columns = table.columns as Readonly<Record<string, { readonly position: number }>>
  return Object.entries(columnsOf(table.sheet)).flatMap(([column, definition]) => {
    const position = columns[column]?.position ?? -1
    return position >= 0 && tells(definition) ? [position] : []
  })
}

/** What a row is known by: a mark for each identifying cell, blanks for blank ones. */
export const rowIdentity = (row: readonly SheetCell[], positions: readonly number[]): string =>
  positions
    .map((position) => {
      const text = shownText(row[position])
      return text === '' ? ' '.repeat(WIDTH) : fingerprint(text).slice(-WIDTH)
    })
    .join('')

/** Whether a row is still the same one: one identifying cell suffices, since people correct the others. */
export const isSameRow = (before: string, now: string): boolean => {
  if (before.trim() === '') return now.trim() === ''
  for (let at = 0; at < before.length; at += WIDTH) {
    const mark = before.slice(at, at + WIDTH)
    if (mark.trim() !== '' && mark === now.slice(at, at + WIDTH)) return true
  }
  return false
}
