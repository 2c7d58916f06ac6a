import type { SheetCell } from '../../grid.ts'
import { cellName } from '../../text/cell-name.ts'
import { decodeLegacy, type LegacyEncoding } from '../../text/legacy/legacy.ts'
import type { IsValue } from '../../text/legacy/legacy-encoding.ts'
import { isBlankCell, repairedText } from '../../text/text.ts'
import type { LegacyColumn } from '../table.ts'
import { type ReadLegacyText, textReader, valueReader } from './legacy-cells.ts'

/** A filled text cell with its 0-based row. */
interface Filled {
  readonly row: number
  readonly text: string
}

/** A cell of a header. */
interface HeaderPart extends Filled {
  readonly position: number
}

const MOST_REMEMBERED = 1000

/** The same function, for texts that repeat. */
const remembering = (read: ReadLegacyText): ReadLegacyText => {
  const known = new Map<string, string | null>()
  return (text) => {
    const remembered = known.get(text)
    const value = remembered === undefined ? read(text) : remembered
    if (known.size < MOST_REMEMBERED) known.set(text, value)
    return value
  }
}

const fixOfHeader =
  (encoding: LegacyEncoding) =>
  ({ row, position, text }: HeaderPart) => ({
    cell: cellName(row, position),
    value: repairedText(decodeLegacy(text, encoding)),
  })

/** How a legacy column is read, and how it is repaired. */
export interface LegacyReading {
  readonly decode: (cell: SheetCell) => SheetCell
  readonly legacy: LegacyColumn
}

/** A column in a legacy encoding. */
interface LegacySource {
  readonly column: string
  readonly position: number
  readonly encoding: LegacyEncoding
  readonly cells: readonly { readonly row: number; readonly cell: SheetCell }[]
  readonly headerCells: readonly HeaderPart[]
  /** Whether the header is known only after decoding it. */
  readonly isHeaderLegacy: boolean
  /** Tells the values of a list from other texts; null for columns of free text. */
  readonly isValue: IsValue | null
}

/**
 * Reads a column that is in a legacy encoding. Cells of which nobody can tell what they say stay as they are, and
 * are named.
 */
export const readLegacy = (source: LegacySource): LegacyReading => {
  const { column, position, encoding, cells, headerCells, isHeaderLegacy, isValue } = source
  const texts = cells.flatMap(({ row, cell }) =>
    typeof cell === 'string' && !isBlankCell(cell) ? [{ row, text: cell }] : [],
  )
  const words = texts.map(({ text }) => text)
  const read = remembering(isValue ? valueReader(encoding, isValue) : textReader(encoding, words))
  const headerFixes = isHeaderLegacy ? headerCells.map(fixOfHeader(encoding)) : []
  const readings = texts.map(({ row, text }) => ({ cell: cellName(row, position), text, value: read(text) }))
  return {
    decode: (cell) => (typeof cell === 'string' ? (read(cell) ?? cell) : cell),
    legacy: {
      column,
      encoding,
      header: headerCells.map(({ text }) => text).join(' '),
      fixes: [
        ...headerFixes,
        ...readings.flatMap(({ cell, text, value }) =>
          value === null || value === text ? [] : [{ cell, value }],
        ),
      ],
      unreadable: readings.flatMap(({ cell, value }) => (value === null ? [cell] : [])),
    },
  }
}
