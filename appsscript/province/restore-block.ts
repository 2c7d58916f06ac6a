import type { Block } from '../../shared/report/sheets/block.ts'
import { isDate } from '../reading/sheet-cell.ts'
import { blockFormats, blockValues, HEAD_ROWS } from './block-range.ts'
import { type OwnedPlace, ownedRange } from './owned-range.ts'
import { writeBlock } from './write-block.ts'

type Range = GoogleAppsScript.Spreadsheet.Range
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** More cells than this are written with all the others, in one call. */
const SINGLE_CELLS = 20

interface Restored {
  readonly range: Range
  /** How many cells did not hold what they should. */
  readonly restored: number
}

/** Writes the cells that people typed over, and no other; where rows or columns were added within, everything. */
export const restoreBlock = (spreadsheet: Spreadsheet, place: OwnedPlace, block: Block): Restored => {
  const range = ownedRange(spreadsheet, place)
  const wanted = blockValues(block)
  const isSameSize =
    range?.getNumRows() === HEAD_ROWS + block.rows.length && range.getNumColumns() === block.header.length
  const wrong = range && isSameSize ? differing(range, wanted) : []
  if (range && isSameSize && wrong.length <= SINGLE_CELLS) {
    const formats = blockFormats(block)
    for (const [row, column] of wrong) {
      const cell = range.getCell(row + 1, column + 1)
      cell.setNumberFormat(formats[row]?.[column] ?? 'General').setValue(wanted[row]?.[column] ?? '')
    }
    return { range, restored: wrong.length }
  }
  const written = writeBlock(spreadsheet, place, block)
  return { range: written, restored: wrong.length || wanted.length * block.header.length }
}

const differing = (range: Range, wanted: ReturnType<typeof blockValues>): (readonly [number, number])[] => {
  const values: unknown[][] = range.getValues()
  return wanted.flatMap((row, r) =>
    row.flatMap((cell, c) => (isSame(values[r]?.[c], cell) ? [] : [[r, c] as const])),
  )
}

/** The apostrophe by which a text is written as text does not come back. */
const isSame = (held: unknown, written: string | number | Date): boolean => {
  if (isDate(written)) return isDate(held) && Math.abs(held.getTime() - written.getTime()) < 1000
  return held === (typeof written === 'string' ? written.replace(/^'/, '') : written)
}
