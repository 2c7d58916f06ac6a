import type { SheetGrid } from '../sheets/grid.ts'
import { foldLabel } from './fold.ts'
import {
  type Columns,
  doubleRow,
  type HeaderSheet,
  type Headings,
  isDouble,
  type Matcher,
  matcher,
  rowOf,
  singleRow,
} from './headings.ts'
import type { LegacyEncoding } from './legacy.ts'
import { indexMerges } from './merges.ts'
import { valuesOf } from './values-of.ts'

const SEQUENCE_LABELS = new Set(['stt', 'tt', 'số tt', 'số thứ tự'])
const FEWEST_HEADERS = 3

/** Where the columns of a sheet stand. Rows and positions are 0-based. */
export interface Header {
  /** Last row of the header. */
  readonly row: number
  /** Position by column key; the first when a header stands twice. */
  readonly positions: ReadonlyMap<string, number>
  readonly duplicates: readonly { readonly column: string; readonly position: number }[]
  readonly unexpected: readonly { readonly header: string; readonly position: number }[]
  /** Columns whose header is known only after decoding it. */
  readonly encodings: ReadonlyMap<string, LegacyEncoding>
  /** Positions of the running-number columns (STT). */
  readonly sequence: ReadonlySet<number>
}

const countRequired = (columns: Columns, match: Matcher, headings: Headings): number =>
  new Set(
    headings
      .map((texts) => match(texts)?.column)
      .filter((key) => key !== undefined && columns[key]?.required === 'always'),
  ).size

interface Found {
  readonly row: number
  readonly headings: Headings
}

/** The header of one or two rows that has `row` as its first row with enough required headers. */
const headerAt = (sheet: HeaderSheet, columns: Columns, match: Matcher, row: number): Found | null => {
  const fewest = Math.min(
    FEWEST_HEADERS,
    Object.values(columns).filter(({ required }) => required === 'always').length,
  )
  const own = countRequired(columns, match, singleRow(valuesOf(rowOf(sheet.grid, row))))
  if (own === 0) return null
  const double = isDouble(sheet, row, match) ? { row: row + 1, headings: doubleRow(sheet, row) } : null
  if (double && countRequired(columns, match, double.headings) >= fewest) return double
  if (own < fewest) return null
  const above = row > 0 && isDouble(sheet, row - 1, match)
  return above
    ? { row, headings: doubleRow(sheet, row - 1) }
    : { row, headings: singleRow(rowOf(sheet.grid, row)) }
}

const mayHoldHeader = (grid: SheetGrid, row: number): boolean =>
  valuesOf(rowOf(grid, row)).some((cell) => typeof cell === 'string' && cell !== '')

const placeColumns = ({ row, headings }: Found, match: Matcher): Header => {
  const positions = new Map<string, number>()
  const encodings = new Map<string, LegacyEncoding>()
  const duplicates: { column: string; position: number }[] = []
  const unexpected: { header: string; position: number }[] = []
  const sequence = new Set<number>()
  headings.forEach((texts, position) => {
    const found = match(texts)
    const header = texts.find((text) => text !== '') ?? ''
    if (found === null) {
      if (texts.some((text) => SEQUENCE_LABELS.has(foldLabel(text)))) sequence.add(position)
      else if (header !== '') unexpected.push({ header, position })
    } else if (positions.has(found.column)) duplicates.push({ column: found.column, position })
    else {
      positions.set(found.column, position)
      if (found.encoding) encodings.set(found.column, found.encoding)
    }
  })
  return { row, positions, duplicates, unexpected, encodings, sequence }
}

/**
 * The header of a sheet: the first row with at least min(3, number of required columns) of its
 * required headers, with the second row that merges tie to it; null when there is none.
 */
export const findHeader = (grid: SheetGrid, columns: Columns): Header | null => {
  const match = matcher(columns)
  const sheet = { grid, merges: indexMerges(grid.merges) }
  for (let row = 0; row < grid.cells.length; row++) {
    if (!mayHoldHeader(grid, row)) continue
    const found = headerAt(sheet, columns, match, row)
    if (found) return placeColumns(found, match)
  }
  return null
}
