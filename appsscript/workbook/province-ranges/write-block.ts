import type { Block } from '../../../shared/report/sheets/block.ts'
import { fingerprint } from '../fingerprint.ts'
import { styleHeader } from '../layout/header-style.ts'
import type { Cells } from '../one-sheet.ts'
import type { Spreadsheet } from '../spreadsheet.ts'
import { blockFormats, blockValues, HEAD_ROWS } from './block-range.ts'
import { claimRange, isClaimed, type OwnedPlace } from './owned-range.ts'

/** Writes a block into the place that the add-on owns on its sheet, and returns that place. */
export const writeBlock = (spreadsheet: Spreadsheet, place: OwnedPlace, block: Block): Cells => {
  const columns = block.header.length
  const isNew = !isClaimed(spreadsheet, place)
  const range = claimRange(spreadsheet, place, HEAD_ROWS + block.rows.length, columns)
  range.setNumberFormats(blockFormats(block))
  range.setValues(blockValues(block))
  const sheet = range.getSheet()
  const [top, left] = [range.getRow(), range.getColumn()]
  if (isNew) {
    block.widths.forEach((width, index) => {
      sheet.setColumnWidth(left + index, width)
    })
    if (top === 1) sheet.setFrozenRows(HEAD_ROWS)
  }
  sheet.getRange(top, left).setFontWeight('bold').setFontSize(14)
  sheet.getRange(top + 1, left).setFontColor('#5f6368')
  styleHeader(sheet.getRange(top + HEAD_ROWS - 1, left, 1, columns))
  return range
}

/** A fingerprint of what the cells hold, so that a figure typed over is noticed. One service call. */
export const contentMark = (range: Cells): string => fingerprint(JSON.stringify(range.getValues()))
