import { columnName, columnPosition } from '../../../shared/reading/text/cell-name.ts'
import type { Rect } from './rect.ts'

/** A range as a person writes it; a side that is open (`A:A`, `2:5`) reaches to the sheet's edge. */
interface A1Reference {
  readonly sheet: string | null
  readonly top: number | null
  readonly left: number | null
  readonly bottom: number | null
  readonly right: number | null
}

const columnIndex = (letters: string): number => columnPosition(letters.toUpperCase())

/** `B5`, or `B5:C9` for more than one cell. */
export const toA1 = (rect: Rect): string => {
  const first = `${columnName(rect.left)}${rect.top + 1}`
  if (rect.top === rect.bottom && rect.left === rect.right) return first
  return `${first}:${columnName(rect.right)}${rect.bottom + 1}`
}

/** `'Danh mục'!A1:A54`; quotes as Google writes them. */
export const toSheetA1 = (sheet: string, rect: Rect): string =>
  `'${sheet.replaceAll("'", "''")}'!${toA1(rect)}`

const CORNER = '\\$?([A-Za-z]{1,3})?\\$?([1-9][0-9]*)?'
const RANGE = new RegExp(`^${CORNER}(?::${CORNER})?$`)

/** Null when the text is no range. */
export const parseA1 = (text: string): A1Reference | null => {
  const bang = text.lastIndexOf('!')
  const sheet =
    bang < 0 ? null : text.slice(0, bang).replace(/^'(.*)'$/, (_, name) => name.replaceAll("''", "'"))
  const match = RANGE.exec(text.slice(bang + 1))
  if (!match) return null
  const [, column, row, endColumn, endRow] = match
  const single = endColumn === undefined && endRow === undefined
  if (single && (column === undefined || row === undefined)) return null
  if (!single && (column === undefined) !== (endColumn === undefined)) return null
  return {
    sheet,
    top: row === undefined ? null : Number(row) - 1,
    left: column === undefined ? null : columnIndex(column),
    bottom: toEnd(single ? row : endRow, (digits) => Number(digits) - 1),
    right: toEnd(single ? column : endColumn, columnIndex),
  }
}

const toEnd = (text: string | undefined, read: (text: string) => number): number | null =>
  text === undefined ? null : read(text)

/** The cells that a reference names on a sheet of the given size. */
export const resolveA1 = (reference: A1Reference, maxRows: number, maxColumns: number): Rect => {
  const bottom = reference.bottom ?? maxRows - 1
  const right = reference.right ?? maxColumns - 1
  const top = reference.top ?? 0
  const left = reference.left ?? 0
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  }
}
