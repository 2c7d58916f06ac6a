import type { SheetCell } from '../sheets/grid.ts'
import { cellName } from './cell-name.ts'
import { decodeLegacy, type LegacyEncoding } from './legacy.ts'
import { areUnicode, isSurelyUnicode } from './legacy-encoding.ts'
import type { LegacyColumn } from './table.ts'
import { isBlankCell, repairedText } from './text.ts'

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
const remembering = (read: (text: string) => string) => {
  const known = new Map<string, string>()
  return (text: string): string => {
    const value = known.get(text) ?? read(text)
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
  readonly isValue: ((text: string) => boolean) | null
}

/**
 * Reads a column that is in a legacy encoding. Cells that are surely Unicode stay as they are, and all of
 * them do under a header that is known only after decoding if they are better Unicode.
 */
export const readLegacy = (source: LegacySource): LegacyReading => {
  const { column, position, encoding, cells, headerCells, isHeaderLegacy, isValue } = source
  const texts = cells.flatMap(({ row, cell }) =>
    typeof cell === 'string' && !isBlankCell(cell) ? [{ row, text: cell }] : [],
  )
  const words = texts.map(({ text }) => text)
  const stayUnicode = isHeaderLegacy && areUnicode(words, encoding, isValue)
  const repair = remembering((text) =>
    repairedText(stayUnicode || isSurelyUnicode(text) ? text : decodeLegacy(text, encoding)),
  )
  const fixOf = ({ row, text }: Filled) => ({ cell: cellName(row, position), value: repair(text) })
  const headerFixes = isHeaderLegacy ? headerCells.map(fixOfHeader(encoding)) : []
  return {
    decode: (cell) => (typeof cell === 'string' ? repair(cell) : cell),
    legacy: {
      column,
      encoding,
      header: headerCells.map(({ text }) => text).join(' '),
      fixes: [...headerFixes, ...texts.map(fixOf)],
    },
  }
}
