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

/** How a legacy column is read, and how it is repaired. */
export interface LegacyReading {
  readonly decode: (cell: SheetCell) => SheetCell
  readonly legacy: LegacyColumn
}

/**
 * Reads a column that is in a legacy encoding. Cells that are surely Unicode stay as they are, and all of
 * them do under a header that is known only after decoding if they are better Unicode.
 */
export const readLegacy = (
  column: string,
  position: number,
  cells: readonly { readonly row: number; readonly cell: SheetCell }[],
  encoding: LegacyEncoding,
  header: { readonly isLegacy: boolean; readonly row: number; readonly text: string },
): LegacyReading => {
  const texts = cells.flatMap(({ row, cell }) =>
    typeof cell === 'string' && !isBlankCell(cell) ? [{ row, text: cell }] : [],
  )
  const stayUnicode =
    header.isLegacy &&
    areUnicode(
      texts.map(({ text }) => text),
      encoding,
    )
  const repair = remembering((text) =>
    repairedText(stayUnicode || isSurelyUnicode(text) ? text : decodeLegacy(text, encoding)),
  )
  const fixOf = ({ row, text }: Filled) => {
    const value = repair(text)
    return value === text ? [] : [{ cell: cellName(row, position), value }]
  }
  const headerFix = header.isLegacy
    ? [{ cell: cellName(header.row, position), value: repairedText(decodeLegacy(header.text, encoding)) }]
    : []
  return {
    decode: (cell) => (typeof cell === 'string' ? repair(cell) : cell),
    legacy: { column, encoding, fixes: [...headerFix, ...texts.flatMap(fixOf)] },
  }
}
