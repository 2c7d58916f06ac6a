import { safeText } from '../safe-text.ts'

/** A value to write; text is written as text, never as a formula. */
export type BlockCell = string | number | Date

/** What one province sheet shows: a title, a line about it, a header and rows, all of the header's width. */
export interface Block {
  readonly title: string
  readonly subtitle: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly BlockCell[])[]
  /** Number format of each column. */
  readonly formats: readonly string[]
  /** Width of each column in pixels. */
  readonly widths: readonly number[]
}

/** Rows above the first data row: title, subtitle, header. */
export const HEAD_ROWS = 3

/** The block as one rectangle, ready for `setValues`. */
export const blockValues = ({ title, subtitle, header, rows }: Block): (string | number | Date)[][] => {
  const line = (text: string) => header.map((_, index) => (index === 0 ? text : ''))
  return [line(title), line(subtitle), header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)),
  )
}

/** The number format of every cell of the rectangle. */
export const blockFormats = ({ rows, formats }: Block): string[][] => {
  const general = formats.map(() => 'General')
  return [general, general, general, ...rows.map(() => [...formats])]
}
