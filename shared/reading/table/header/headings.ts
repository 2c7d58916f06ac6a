import type { ColumnDefinition } from '../../../forms/so-don-vi/column.ts'
import type { Merge, SheetCell, SheetGrid } from '../../grid.ts'
import { hashLabel } from '../../text/consonants.ts'
import { foldLabel } from '../../text/fold.ts'
import { decodeLegacy, LEGACY_ENCODINGS, type LegacyEncoding } from '../../text/legacy/legacy.ts'
import { fromMojibake } from '../../text/mojibake.ts'
import { isBlankCell, shownText } from '../../text/text.ts'
import type { MergeIndex } from './merges.ts'

export type Columns = Readonly<Record<string, ColumnDefinition>>

/** What the header cells of one position say, most specific first. */
export type Headings = readonly (readonly string[])[]

/** The cells of a 0-based row. */
export const rowOf = (grid: SheetGrid, row: number): readonly SheetCell[] => grid.cells[row] ?? []

const textIn = (cell: SheetCell | undefined): string => (isBlankCell(cell) ? '' : shownText(cell).trim())

const textsOf = (cells: readonly SheetCell[]): readonly string[] => Array.from(cells, textIn)

/** The header cells of one row. */
export const singleRow = (cells: readonly SheetCell[]): Headings => textsOf(cells).map((text) => [text])

/** A sheet and its merges by row. */
export interface HeaderSheet {
  readonly grid: SheetGrid
  readonly merges: MergeIndex
}

/** A heading may be merged over so many rows. */
const TALLEST_HEADING = 10

/** A 0-based cell. */
export interface HeaderCell {
  readonly row: number
  readonly position: number
}

/** Where the heading over each position of a row stands: in the corner of the merge that covers it, or there. */
const cornersOf = ({ merges }: HeaderSheet, row: number): ((position: number) => HeaderCell) => {
  const covering = merges.topIn(row - TALLEST_HEADING + 1, row).filter(({ bottom }) => bottom >= row)
  return (position) => {
    const merge = covering.find(({ left, right }) => left <= position && position <= right)
    return merge ? { row: merge.top, position: merge.left } : { row, position }
  }
}

const textAt = ({ grid }: HeaderSheet, { row, position }: HeaderCell): string =>
  textIn(rowOf(grid, row)[position])

/** The header cells of two rows: sub-heading alone, both joined, heading alone. */
export const doubleRow = (sheet: HeaderSheet, row: number): Headings => {
  const subs = textsOf(rowOf(sheet.grid, row + 1))
  const width = Math.max(rowOf(sheet.grid, row).length, subs.length)
  const cornerOf = cornersOf(sheet, row)
  return Array.from({ length: width }, (_, position) => {
    const heading = textAt(sheet, cornerOf(position))
    const sub = subs[position] ?? ''
    return sub === '' ? [heading] : [sub, `${heading} ${sub}`, heading]
  })
}

/**
 * For each text of a position the cells that it is made of. `firstRow` and `lastRow` are the same
 * for a header of one row.
 */
export const headingCells = (
  sheet: HeaderSheet,
  firstRow: number,
  lastRow: number,
  position: number,
): readonly (readonly HeaderCell[])[] => {
  const sub = { row: lastRow, position }
  if (firstRow === lastRow) return [[sub]]
  const heading = cornersOf(sheet, firstRow)(position)
  return textAt(sheet, sub) === '' ? [[heading]] : [[sub], [heading, sub], [heading]]
}

export interface Match {
  readonly column: string
  readonly encoding: LegacyEncoding | null
  /** Which text of the position it was. */
  readonly at: number
}

/** Finds the column that the header cells of a position name. */
export const matcher = (columns: Columns) => {
  const byLabel = new Map(Object.entries(columns).map(([key, { header }]) => [foldLabel(header), key]))
  const consonants = new Set(Object.values(columns).map(({ header }) => hashLabel(header)))
  const matchText = (text: string): Omit<Match, 'at'> | null => {
    if (!consonants.has(hashLabel(text))) return null
    const column = byLabel.get(foldLabel(text))
    if (column !== undefined) return { column, encoding: null }
    if (/^[\x20-\x7e]*$/.test(text)) return null
    const broken = byLabel.get(foldLabel(fromMojibake(text) ?? ''))
    if (broken !== undefined) return { column: broken, encoding: null }
    for (const encoding of LEGACY_ENCODINGS) {
      const decoded = byLabel.get(foldLabel(decodeLegacy(text, encoding)))
      if (decoded !== undefined) return { column: decoded, encoding }
    }
    return null
  }
  return (headings: readonly string[]): Match | null => {
    for (const [at, text] of headings.entries()) {
      const match = matchText(text)
      if (match) return { ...match, at }
    }
    return null
  }
}

export type Matcher = ReturnType<typeof matcher>

const isHorizontal = ({ top, bottom, left, right }: Merge, row: number): boolean =>
  top === row && bottom === row && right > left

/** Of merges that begin at the row or above it. */
const isVertical = ({ bottom }: Merge, row: number): boolean => bottom === row + 1

/** Whether some sub-heading of the second row, alone or joined, is a known header. */
const hasSubHeading = (headings: Headings, match: Matcher): boolean =>
  headings.some((texts) => texts.length > 1 && match(texts.slice(0, 2)) !== null)

/** Whether the row and the next one are one header, by their merges. A title alone in its row is none. */
export const isDouble = (sheet: HeaderSheet, row: number, match: Matcher): boolean => {
  const merges = sheet.merges.topIn(row - TALLEST_HEADING + 1, row)
  if (merges.some((merge) => isVertical(merge, row))) return true
  const filled = textsOf(rowOf(sheet.grid, row)).filter((text) => text !== '').length
  return (
    filled > 1 &&
    merges.some((merge) => isHorizontal(merge, row)) &&
    hasSubHeading(doubleRow(sheet, row), match)
  )
}
