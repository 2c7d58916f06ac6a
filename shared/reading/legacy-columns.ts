import type { SheetCell } from '../sheets/grid.ts'
import type { List } from '../sheets/lists.ts'
import { cellName } from './cell-name.ts'
import { decodeLegacy, type LegacyEncoding, legacyEncodingOf } from './legacy.ts'
import { listReader } from './parse-list.ts'
import type { LegacyColumn } from './table.ts'
import { isBlankCell, repairedText } from './text.ts'

/** A filled text cell with its 0-based row. */
interface Filled {
  readonly row: number
  readonly text: string
}

/** A cell of a header. */
interface HeaderText extends Filled {
  readonly position: number
}

const fixOfHeader =
  (encoding: LegacyEncoding) =>
  ({ row, position, text }: HeaderText) => ({
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

/** What speaks for a legacy encoding besides the cells. */
interface Evidence {
  /** The header is known only after decoding it so. */
  readonly encoding: LegacyEncoding | null
  readonly headerCells: readonly HeaderText[]
  /** Some cell holds a character that Vietnamese never uses. */
  readonly isForeign: boolean
  /** The values of a list column. */
  readonly list: List | null
}

/** A letter that no single byte stands for; `μ` is a `µ` that went through PDF. */
const LATER_LETTER = /[\u0100-\u03BB\u03BD-\u1FFF]/

/**
 * The encoding under which every text of a list column is a value of the list, when not all are as
 * they stand: `Cã chi bé` could be Unicode by its syllables. Null when there is none.
 */
const encodingByList = (texts: readonly Filled[], list: List): LegacyEncoding | null => {
  const read = listReader(list)
  const isValue = (text: string): boolean => read(repairedText(text)).key !== ''
  if (texts.every(({ text }) => isValue(text)) || texts.some(({ text }) => LATER_LETTER.test(text)))
    return null
  const fits = (encoding: LegacyEncoding) => texts.every(({ text }) => isValue(decodeLegacy(text, encoding)))
  return (['TCVN3', 'VNI'] as const).find(fits) ?? null
}

/**
 * The legacy encoding of a column, decided over all its cells; null for Unicode. A header that
 * is known only after decoding settles it, but leaves cells alone that are good Unicode; else the
 * column's list does, then the syllables.
 */
export const readLegacy = (
  column: string,
  position: number,
  cells: readonly { readonly row: number; readonly cell: SheetCell }[],
  { encoding: ofHeader, headerCells, isForeign, list }: Evidence,
): LegacyReading | null => {
  const texts = cells.flatMap(({ row, cell }) =>
    typeof cell === 'string' && !isBlankCell(cell) ? [{ row, text: cell }] : [],
  )
  const listed = list && encodingByList(texts, list)
  const bySyllables = () => (isForeign ? legacyEncodingOf(texts.map(({ text }) => text)) : null)
  const encoding = ofHeader ?? listed ?? bySyllables()
  if (encoding === null) return null
  const repair =
    ofHeader !== null && isUnicode(texts)
      ? repairedText
      : (text: string) => repairedText(decodeLegacy(text, encoding))
  const fixOf = ({ row, text }: Filled) => ({ cell: cellName(row, position), value: repair(text) })
  const headerFixes = ofHeader === null ? [] : headerCells.map(fixOfHeader(ofHeader))
  return {
    decode: (cell) => (typeof cell === 'string' ? repair(cell) : cell),
    legacy: { column, encoding, fixes: [...headerFixes, ...texts.map(fixOf)] },
  }
}
