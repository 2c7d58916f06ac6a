import type { ColumnDefinition } from '../../../forms/so-don-vi/column.ts'
import type { SheetCell } from '../../grid.ts'
import { hashLabel } from '../../text/consonants.ts'
import { foldLabel } from '../../text/fold.ts'
import { isBlankCell } from '../../text/text.ts'
import { placedValuesOf } from '../values-of.ts'
import type { Header } from './header.ts'

/**
 * Tells whether every filled cell of a row repeats the header text of its own column, of either row of
 * the header: so it is where sheets were glued together. Most rows are known by their first filled cell.
 */
export const headerRepeater = (
  { texts, positions }: Header,
  columns: Readonly<Record<string, ColumnDefinition>>,
): ((row: readonly SheetCell[], firstFilled: SheetCell) => boolean) => {
  const labels = texts.map((own) => new Set(own.map(foldLabel)))
  for (const [key, position] of positions) labels[position]?.add(foldLabel(columns[key]?.header ?? ''))
  const consonants = new Set(
    [...texts.flat(), ...Object.values(columns).map(({ header }) => header)].map(hashLabel),
  )
  const mayRepeat = (cell: SheetCell): cell is string =>
    typeof cell === 'string' && consonants.has(hashLabel(cell))
  return (row, firstFilled) => {
    if (!mayRepeat(firstFilled)) return false
    for (const [position, cell] of placedValuesOf(row)) {
      if (isBlankCell(cell)) continue
      if (!mayRepeat(cell) || !labels[position]?.has(foldLabel(cell))) return false
    }
    return true
  }
}
