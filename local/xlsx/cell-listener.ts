import { parseCellRef } from 'hucre/xlsx'
import type { XmlListener } from './check-xml.ts'
import { damaged } from './workbook-file-error.ts'

/** Where a cell stands (0-based) and what it points to. */
export interface SurveyedCell {
  readonly row: number
  readonly column: number
  /** Whether it has a value or a formula, not just a format. */
  readonly isUsed: boolean
  /** Index of its number format; 0 is the plain one. */
  readonly style: number
  /** Index of its text in the workbook's table, or -1. */
  readonly string: number
}

const LAST_ROW = 1_048_575
const LAST_COLUMN = 16_383

const damagedCell = (reference: string): Error => damaged(`ô ${reference.slice(0, 20)}`)

const positionOf = (reference: string): { row: number; col: number } => {
  const position = parseCellRef(reference)
  const { row, col } = position
  const isOnSheet = Number.isInteger(row) && row >= 0 && row <= LAST_ROW && col >= 0 && col <= LAST_COLUMN
  if (!isOnSheet) throw damagedCell(reference)
  return position
}

/** Follows where the next row and cell stand; either may leave out its reference. */
const createPosition = () => {
  let row = -1
  let column = -1
  return {
    openRow: (reference = '') => {
      row = reference === '' ? row + 1 : Number(reference) - 1
      column = -1
    },
    openCell: (reference = '') => {
      const position = reference === '' ? { row, col: column + 1 } : positionOf(reference)
      column = position.col
      return position
    },
  }
}

const VALUES = new Set(['v', 'is', 'f'])

/**
 * Hears one worksheet and tells of each of its cells. Throws a `WorkbookFileError` for a cell outside the
 * sheet, and for a text or yes/no without a value: the reader of the cells would make one up.
 */
export const createCellListener = (tell: (cell: SurveyedCell) => void): XmlListener => {
  const position = createPosition()
  let cell: { row: number; col: number } | null = null
  let attributes: Readonly<Record<string, string>> = {}
  let isUsed = false
  let value: string | null = null

  const closeCell = ({ row, col }: { row: number; col: number }) => {
    const { r = '', s = '0', t = '' } = attributes
    if ((t === 's' || t === 'b') && !value) throw damagedCell(r)
    tell({ row, column: col, isUsed, style: Number(s), string: t === 's' ? Number(value) : -1 })
    cell = null
  }
  return {
    open(name, found) {
      if (name === 'row') position.openRow(found.r)
      else if (name === 'c') {
        cell = position.openCell(found.r)
        attributes = found
        isUsed = false
        value = null
      } else if (VALUES.has(name)) {
        isUsed = true
        value = name === 'v' ? '' : null
      }
    },
    text(text) {
      if (value !== null) value += text
    },
    close(name) {
      if (name === 'c' && cell) closeCell(cell)
    },
  }
}
