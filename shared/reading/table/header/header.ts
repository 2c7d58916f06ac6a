import type { SheetGrid } from '../../grid.ts'
import { foldLabel } from '../../text/fold.ts'
import type { LegacyEncoding } from '../../text/legacy/legacy.ts'
import { valuesOf } from '../values-of.ts'
import {
  type Columns,
  doubleRow,
  type HeaderCell,
  type HeaderSheet,
  type Headings,
  headingCells,
  isDouble,
  type Matcher,
  matcher,
  rowOf,
  singleRow,
} from './headings.ts'
import { indexMerges } from './merges.ts'

const SEQUENCE_LABELS = new Set(['stt', 'tt', 'số tt', 'số thứ tự'])
const FEWEST_HEADERS = 3

/** A header as it stands, and where. */
export interface HeaderText extends HeaderCell {
  readonly header: string
}

/** A filled header that no column knows. */
export interface UnknownHeader extends HeaderText {
  /** With the heading above it, where that is merged over several columns; else `''`. */
  readonly joined: string
}

/** Where the columns of a sheet stand. Rows and positions are 0-based. */
export interface Header {
  /** Last row of the header. */
  readonly row: number
  /** Position by column key; the first when a header stands twice. */
  readonly positions: ReadonlyMap<string, number>
  /** The cells in which the header of each column stands; two where heading and sub-heading make one. */
  readonly cells: ReadonlyMap<string, readonly HeaderCell[]>
  readonly duplicates: readonly (HeaderText & { readonly column: string })[]
  readonly unexpected: readonly UnknownHeader[]
  /** All that stands over each position: sub-heading, both joined, heading. */
  readonly texts: Headings
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
  readonly firstRow: number
  readonly row: number
  readonly headings: Headings
}

const doubleAt = (sheet: HeaderSheet, firstRow: number): Found => ({
  firstRow,
  row: firstRow + 1,
  headings: doubleRow(sheet, firstRow),
})

/** The header of one or two rows that has `row` as its first row with enough required headers. */
const headerAt = (sheet: HeaderSheet, columns: Columns, match: Matcher, row: number): Found | null => {
  const fewest = Math.min(
    FEWEST_HEADERS,
    Object.values(columns).filter(({ required }) => required === 'always').length,
  )
  const own = countRequired(columns, match, singleRow(valuesOf(rowOf(sheet.grid, row))))
  if (own === 0) return null
  const double = isDouble(sheet, row, match) ? doubleAt(sheet, row) : null
  if (double && countRequired(columns, match, double.headings) >= fewest) return double
  if (own < fewest) return null
  const above = isDouble(sheet, row - 1, match)
  return above
    ? doubleAt(sheet, row - 1)
    : { firstRow: row, row, headings: singleRow(rowOf(sheet.grid, row)) }
}

const mayHoldHeader = (grid: SheetGrid, row: number): boolean =>
  valuesOf(rowOf(grid, row)).some((cell) => typeof cell === 'string' && cell !== '')

/** The lowest row of the cells of a header; `last` without any. */
export const rowIn = (cells: readonly HeaderCell[] | undefined, last: number): number =>
  cells?.[cells.length - 1]?.row ?? last

const isSequence = (texts: readonly string[]): boolean =>
  texts.some((text) => SEQUENCE_LABELS.has(foldLabel(text)))

const textAt = (texts: readonly string[], at: number): string => texts[at] ?? ''

const placeColumns = (sheet: HeaderSheet, { firstRow, row, headings }: Found, match: Matcher): Header => {
  const positions = new Map<string, number>()
  const cells = new Map<string, readonly HeaderCell[]>()
  const encodings = new Map<string, LegacyEncoding>()
  const duplicates: (HeaderText & { column: string })[] = []
  const unexpected: UnknownHeader[] = []
  const sequence = new Set<number>()
  headings.forEach((texts, position) => {
    const found = match(texts)
    const at = found?.at ?? 0
    const own = headingCells(sheet, firstRow, row, position)[at]
    const text = { header: textAt(texts, at), row: rowIn(own, row), position }
    if (found && positions.has(found.column)) duplicates.push({ column: found.column, ...text })
    else if (found) {
      positions.set(found.column, position)
      cells.set(found.column, own ?? [])
      if (found.encoding) encodings.set(found.column, found.encoding)
    } else if (isSequence(texts)) sequence.add(position)
    else unexpected.push({ ...text, joined: textAt(texts, 1) })
  })
  return {
    ...{ row, positions, cells, duplicates, encodings, sequence, texts: headings },
    unexpected: unexpected.filter(({ header }) => header !== ''),
  }
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
    if (found) return placeColumns(sheet, found, match)
  }
  return null
}
