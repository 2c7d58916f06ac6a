import type { SheetCell } from '../sheets/grid.ts'
import { cellName } from './cell-name.ts'
import { decodeLegacy, type LegacyEncoding, legacyEncodingOf } from './legacy.ts'
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

const fixOfHeader =
  (encoding: LegacyEncoding) =>
  ({ row, position, text }: HeaderPart) => ({
    cell: cellName(row, position),
    value: repairedText(decodeLegacy(text, encoding)),
  })

const isUnicode = (texts: readonly Filled[]): boolean =>
  texts.some(({ text }) => /[^\x20-\x7e]/.test(text)) &&
  legacyEncodingOf(texts.map(({ text }) => text)) === null

/** How a legacy column is read, and how it is repaired. */
export interface LegacyReading {
  readonly decode: (cell: SheetCell) => SheetCell
  readonly legacy: LegacyColumn
}

/**
 * The legacy encoding of a column, decided over all its cells; null for Unicode. A header that
 * is known only after decoding settles it, but leaves cells alone that are good Unicode.
 */
export const readLegacy = (
  column: string,
  position: number,
  cells: readonly { readonly row: number; readonly cell: SheetCell }[],
  header: { readonly encoding: LegacyEncoding | null; readonly cells: readonly HeaderPart[] },
): LegacyReading | null => {
  const texts = cells.flatMap(({ row, cell }) =>
    typeof cell === 'string' && !isBlankCell(cell) ? [{ row, text: cell }] : [],
  )
  const encoding = header.encoding ?? legacyEncodingOf(texts.map(({ text }) => text))
  if (encoding === null) return null
  const repair =
    header.encoding !== null && isUnicode(texts)
      ? repairedText
      : (text: string) => repairedText(decodeLegacy(text, encoding))
  const fixOf = ({ row, text }: Filled) => ({ cell: cellName(row, position), value: repair(text) })
  const headerFixes = header.encoding === null ? [] : header.cells.map(fixOfHeader(header.encoding))
  return {
    decode: (cell) => (typeof cell === 'string' ? repair(cell) : cell),
    legacy: {
      column,
      encoding,
      header: header.cells.map(({ text }) => text).join(' '),
      fixes: [...headerFixes, ...texts.map(fixOf)],
    },
  }
}
