import type { SheetCell } from '../sheets/grid.ts'
import type { List } from '../sheets/lists.ts'
import { cellName } from './cell-name.ts'
import { countImpossible, decodeLegacy, type LegacyEncoding, legacyEncodingOf } from './legacy.ts'
import { listReader } from './parse-list.ts'
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

/** How a legacy column is read, and how it is repaired. */
export interface LegacyReading {
  readonly decode: (cell: SheetCell) => SheetCell
  readonly legacy: LegacyColumn
}

/** What speaks for a legacy encoding besides the cells. */
interface Evidence {
  /** The header is known only after decoding it so. */
  readonly encoding: LegacyEncoding | null
  readonly headerCells: readonly HeaderPart[]
  /** Some cell holds a character that Vietnamese never uses. */
  readonly isForeign: boolean
  /** The values of a list column. */
  readonly list: List | null
}

/** A letter that no single byte stands for; `μ` is a `µ` that went through PDF. */
const LATER_LETTER = /[\u0100-\u03BB\u03BD-\u1FFF]/
const ACCENTED = /[^\x20-\x7e]/

const valueTest = (list: List): ((text: string) => boolean) => {
  const read = listReader(list)
  return (text) => read(repairedText(text)).key !== ''
}

/**
 * The encoding under which most of the accented texts of a list column are values of the list, when
 * none is as it stands: `Cã chi bé` could be Unicode by its syllables. Null when there is none.
 */
const encodingByList = (texts: readonly string[], list: List): LegacyEncoding | null => {
  const isValue = valueTest(list)
  const accented = texts.filter((text) => ACCENTED.test(text))
  if (accented.some((text) => LATER_LETTER.test(text) || isValue(text))) return null
  const fits = (encoding: LegacyEncoding) =>
    accented.filter((text) => isValue(decodeLegacy(text, encoding))).length * 2 > accented.length
  return (['TCVN3', 'VNI'] as const).find(fits) ?? null
}

/**
 * Whether the cells under a header in a legacy encoding are Unicode all the same: by their letters,
 * by the values of the column's list, or because decoding would spoil their syllables.
 */
const isUnicode = (texts: readonly string[], encoding: LegacyEncoding, list: List | null): boolean => {
  const accented = texts.filter((text) => ACCENTED.test(text))
  if (accented.some((text) => LATER_LETTER.test(text))) return true
  if (list) return accented.some(valueTest(list))
  return countImpossible(accented.map((text) => decodeLegacy(text, encoding))) > countImpossible(accented)
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
  const words = texts.map(({ text }) => text)
  const listed = list && encodingByList(words, list)
  const bySyllables = () => (isForeign ? legacyEncodingOf(words) : null)
  const encoding = ofHeader ?? listed ?? bySyllables()
  if (encoding === null) return null
  const repair =
    ofHeader !== null && isUnicode(words, ofHeader, list)
      ? repairedText
      : (text: string) => repairedText(decodeLegacy(text, encoding))
  const fixOf = ({ row, text }: Filled) => ({ cell: cellName(row, position), value: repair(text) })
  const headerFixes = ofHeader === null ? [] : headerCells.map(fixOfHeader(ofHeader))
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
