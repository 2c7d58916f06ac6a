import type { Block } from '../../../shared/report/sheets/block.ts'
import type { CellChange } from '../../../shared/rules/fixes.ts'
import type { Cells } from '../one-sheet.ts'
import { isDate } from '../reading/sheet-cell.ts'
import type { Spreadsheet } from '../spreadsheet.ts'
import { blockFormats, blockValues, HEAD_ROWS } from './block-range.ts'
import { type OwnedPlace, ownedRange } from './owned-range.ts'
import { writeBlock } from './write-block.ts'

/** More cells than this are written with all the others, in one call. */
const SINGLE_CELLS = 20

interface Restored {
  readonly range: Cells
  /** How many cells did not hold what they should. */
  readonly restored: number
}

/** Writes the cells that people typed over, and no other; where rows or columns were added within, everything. */
export const restoreBlock = (spreadsheet: Spreadsheet, place: OwnedPlace, block: Block): Restored => {
  const range = ownedRange(spreadsheet, place)
  const wanted = blockValues(block)
  const isSameSize =
    range?.getNumRows() === HEAD_ROWS + block.rows.length && range.getNumColumns() === block.header.length
  const wrong = range && isSameSize ? differing(range, place.name, wanted) : []
  if (range && isSameSize && wrong.length <= SINGLE_CELLS) {
    const formats = blockFormats(block)
    for (const { row, column, after } of wrong) {
      const format = formats[row - 1]?.[column - 1] ?? 'General'
      range.getCell(row, column).setNumberFormat(format).setValue(after)
    }
    return { range, restored: wrong.length }
  }
  const written = writeBlock(spreadsheet, place, block)
  return { range: written, restored: wrong.length || wanted.length * block.header.length }
}

type Written = ReturnType<typeof blockValues>[number][number]

/** What to change within the range, whose first cell is row 1 and column 1. */
const differing = (range: Cells, sheet: string, wanted: readonly Written[][]): CellChange<Written>[] => {
  const values: Written[][] = range.getValues()
  return wanted.flatMap((line, r) =>
    line.flatMap((after, c) => {
      const before = values[r]?.[c] ?? ''
      return isSame(before, after) ? [] : [{ sheet, row: r + 1, column: c + 1, before, after }]
    }),
  )
}

/** The apostrophe by which a text is written as text does not come back. */
const isSame = (held: unknown, written: Written): boolean => {
  if (isDate(written)) return isDate(held) && Math.abs(held.getTime() - written.getTime()) < 1000
  return held === (typeof written === 'string' ? written.replace(/^'/, '') : written)
}
