import { element } from '../../../../appsscript/sidebar/element.ts'
import { columnName } from '../../../../shared/reading/text/cell-name.ts'
import type { Geometry } from './geometry.ts'
import type { Place } from './place.ts'
import { type Cell, mergeAt, type Rows, type SheetData } from './sheet-data.ts'

const PIXELS_A_CHARACTER = 6.6
const PADDING = 8
const POINTS_TO_PIXELS = 4 / 3
const USUAL_SIZE = 10

export const cellId = ({ row, column }: Place): string => `cell-${row}-${column}`

/** Text that does not fit runs on over the blank cells beside it, as in Google Sheets. */
const spillOf = (data: SheetData, { widths }: Geometry, place: Place, cell: Cell): number => {
  if (cell.text === '' || cell.isWrapped || cell.align === 'right') return 1
  const scale = (cell.size ?? USUAL_SIZE) / USUAL_SIZE
  const needed = cell.text.length * PIXELS_A_CHARACTER * scale + PADDING
  let width = widths[place.column - 1] ?? 0
  let span = 1
  while (width < needed && place.column + span <= widths.length) {
    const next = data.cellAt({ row: place.row, column: place.column + span })
    if (next?.text !== '' || next.background !== null) break
    width += widths[place.column + span - 1] ?? 0
    span++
  }
  return span
}

const dress = (made: HTMLElement, cell: Cell): void => {
  const { style } = made
  if (cell.background) style.backgroundColor = cell.background
  if (cell.color) style.color = cell.color
  if (cell.size) style.fontSize = `${Math.round(cell.size * POINTS_TO_PIXELS)}px`
  made.classList.toggle('bold', cell.isBold)
  made.classList.toggle('italic', cell.isItalic)
  made.classList.toggle('wrapped', cell.isWrapped)
  made.classList.toggle('noted', cell.note !== null)
  made.classList.add(cell.align)
}

const spanOf = (data: SheetData, geometry: Geometry, place: Place, cell: Cell, last: number) => {
  const merge = mergeAt(data, place)
  if (!merge) return { columns: spillOf(data, geometry, place, cell), rows: 1 }
  return { columns: merge.right - merge.left + 1, rows: Math.min(merge.bottom, last) - place.row + 1 }
}

const isCovered = (data: SheetData, place: Place): boolean => {
  const merge = mergeAt(data, place)
  return merge !== null && !(merge.top === place.row && merge.left === place.column)
}

const rowCells = (data: SheetData, geometry: Geometry, row: number, { from, to }: Rows): HTMLElement[] => {
  const cells: HTMLElement[] = []
  for (let column = 1; column <= geometry.widths.length; ) {
    const place = { row, column }
    const cell = data.cellAt(place)
    if (!cell || isCovered(data, place)) {
      column++
      continue
    }
    const span = spanOf(data, geometry, place, cell, to)
    const made = element('div', { role: 'gridcell', id: cellId(place), 'aria-colindex': String(column) })
    made.textContent = cell.text
    made.className = 'cell'
    made.style.gridArea = `${row - from + 1} / ${column + 1} / span ${span.rows} / span ${span.columns}`
    dress(made, cell)
    cells.push(made)
    column += span.columns
  }
  return cells
}

const rowElement = (data: SheetData, geometry: Geometry, row: number, rows: Rows): HTMLElement => {
  const number = element('div', { role: 'rowheader', class: 'row-number', id: `row-${row}` }, String(row))
  number.style.gridArea = `${row - rows.from + 1} / 1`
  const cells = rowCells(data, geometry, row, rows)
  return element('div', { role: 'row', class: 'row', 'aria-rowindex': String(row + 1) }, number, ...cells)
}

/** The rows of a sheet, hidden ones too, as elements of a CSS grid whose first line is the first of them. */
export const renderRows = (data: SheetData, geometry: Geometry, rows: Rows): readonly HTMLElement[] => {
  const elements: HTMLElement[] = []
  for (let row = rows.from; row <= rows.to; row++) elements.push(rowElement(data, geometry, row, rows))
  return elements
}

/** The line of column letters. */
export const renderLetters = ({ widths }: Geometry): HTMLElement => {
  const corner = element('div', { class: 'corner' })
  const letters = widths.map((_, i) =>
    element('div', { role: 'columnheader', class: 'letter', id: `column-${i + 1}` }, columnName(i)),
  )
  return element('div', { role: 'row', class: 'row', 'aria-rowindex': '1' }, corner, ...letters)
}
