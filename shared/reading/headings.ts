import type { ColumnDefinition } from '../sheets/column.ts'
import type { Merge, SheetCell, SheetGrid } from '../sheets/grid.ts'
import { foldLabel } from './fold.ts'
import { decodeLegacy, type LegacyEncoding } from './legacy.ts'
import { shownText } from './text.ts'

export type Columns = Readonly<Record<string, ColumnDefinition>>

/** What the header cells of one position say, most specific first. */
export type Headings = readonly (readonly string[])[]

const ENCODINGS: readonly LegacyEncoding[] = ['TCVN3', 'VNI']

/** The cells of a 0-based row. */
export const rowOf = (grid: SheetGrid, row: number): readonly SheetCell[] => grid.cells[row] ?? []

const textsOf = (grid: SheetGrid, row: number): readonly string[] =>
  Array.from(rowOf(grid, row), (cell) => shownText(cell ?? null).trim())

/** The header cells of one row. */
export const singleRow = (grid: SheetGrid, row: number): Headings => textsOf(grid, row).map((text) => [text])

const mergeAt = (grid: SheetGrid, row: number, position: number): Merge | undefined =>
  grid.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= position && position <= right,
  )

/** The text of the merge that covers a position of the first header row, or the cell's own. */
const headingAt = (grid: SheetGrid, row: number, position: number): string => {
  const merge = mergeAt(grid, row, position)
  return shownText((merge ? rowOf(grid, merge.top)[merge.left] : rowOf(grid, row)[position]) ?? null).trim()
}

/** The header cells of two rows: sub-heading alone, both joined, heading alone. */
export const doubleRow = (grid: SheetGrid, row: number): Headings => {
  const subs = textsOf(grid, row + 1)
  const width = Math.max(rowOf(grid, row).length, subs.length)
  return Array.from({ length: width }, (_, position) => {
    const heading = headingAt(grid, row, position)
    const sub = subs[position] ?? ''
    return sub === '' ? [heading] : [sub, `${heading} ${sub}`, heading]
  })
}

/** A 0-based cell. */
export interface HeaderCell {
  readonly row: number
  readonly position: number
}

/**
 * For each text of a position the cells that it is made of: a heading stands in the corner of its
 * merge. `firstRow` and `lastRow` are the same for a header of one row.
 */
export const headingCells = (
  grid: SheetGrid,
  firstRow: number,
  lastRow: number,
  position: number,
): readonly (readonly HeaderCell[])[] => {
  const sub = { row: lastRow, position }
  if (firstRow === lastRow) return [[sub]]
  const merge = mergeAt(grid, firstRow, position)
  const heading = merge ? { row: merge.top, position: merge.left } : { row: firstRow, position }
  const isSubBlank = shownText(rowOf(grid, lastRow)[position]).trim() === ''
  return isSubBlank ? [[heading]] : [[sub], [heading, sub], [heading]]
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
  const matchText = (text: string): Omit<Match, 'at'> | null => {
    const column = byLabel.get(foldLabel(text))
    if (column !== undefined) return { column, encoding: null }
    if (/^[\x20-\x7e]*$/.test(text)) return null
    for (const encoding of ENCODINGS) {
      const decoded = byLabel.get(foldLabel(decodeLegacy(text, encoding)))
      if (decoded !== undefined) return { column: decoded, encoding }
    }
    return null
  }
  return (headings: readonly string[]): Match | null => {
    for (const [at, text] of headings.entries()) {
      const match = text === '' ? null : matchText(text)
      if (match) return { ...match, at }
    }
    return null
  }
}

export type Matcher = ReturnType<typeof matcher>

const isHorizontal = ({ top, bottom, left, right }: Merge, row: number): boolean =>
  top === row && bottom === row && right > left

const isVertical = ({ top, bottom }: Merge, row: number): boolean => top <= row && bottom === row + 1

/** Whether some sub-heading of the second row, alone or joined, is a known header. */
const hasSubHeading = (headings: Headings, match: Matcher): boolean =>
  headings.some((texts) => texts.length > 1 && match(texts.slice(0, 2)) !== null)

/** Whether the row and the next one are one header, by their merges. A title alone in its row is none. */
export const isDouble = (grid: SheetGrid, row: number, match: Matcher): boolean => {
  if (grid.merges.some((merge) => isVertical(merge, row))) return true
  const filled = textsOf(grid, row).filter((text) => text !== '').length
  return (
    filled > 1 &&
    grid.merges.some((merge) => isHorizontal(merge, row)) &&
    hasSubHeading(doubleRow(grid, row), match)
  )
}
