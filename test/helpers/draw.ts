import type { SheetCell } from '../../shared/reading/grid.ts'

const WHOLE_NUMBER = /^(0|[1-9]\d{0,14})$/

const toCell = (text: string): SheetCell => {
  if (text === '') return null
  return WHOLE_NUMBER.test(text) ? Number(text) : text
}

const toRow = (line: string): readonly SheetCell[] =>
  line.trim() === '' ? [] : line.split('|').map((text) => toCell(text.trim()))

/**
 * The cells of a drawn sheet: one line a row, `|` between cells. Whole numbers without leading
 * zeros become number cells, nothing between bars is blank, a blank line is a blank row; the
 * lines before the first and after the last filled one do not count.
 */
export const drawCells = (picture: string): readonly (readonly SheetCell[])[] =>
  picture
    .replace(/^(\s*\n)+/, '')
    .trimEnd()
    .split('\n')
    .map(toRow)
