import { element } from '../../../../appsscript/sidebar/element.ts'
import type { Panes } from './panes.ts'
import type { Area, Place } from './place.ts'
import { cellId } from './render-rows.ts'
import { mergeAt, type SheetData } from './sheet-data.ts'

const areaOf = (data: SheetData, { row, column }: Place): Area =>
  mergeAt(data, { row, column }) ?? { top: row, left: column, bottom: row, right: column }

const markHeadings = (root: HTMLElement, { row, column }: Place): void => {
  for (const old of root.querySelectorAll('.here')) old.classList.remove('here')
  root.querySelector(`#row-${row}`)?.classList.add('here')
  root.querySelector(`#column-${column}`)?.classList.add('here')
}

/** Draws the frame around the selected cell, if its row is drawn, and tells screen readers which cell it is. */
export const showCursor = (root: HTMLElement, panes: Panes, data: SheetData, place: Place): void => {
  root.querySelector('.cursor')?.remove()
  markHeadings(root, place)
  const { top, left, bottom, right } = areaOf(data, place)
  const cell = document.getElementById(cellId({ row: top, column: left }))
  for (const old of root.querySelectorAll('[aria-selected]')) old.removeAttribute('aria-selected')
  cell?.setAttribute('aria-selected', 'true')
  root.setAttribute('aria-activedescendant', cell?.id ?? '')
  const isFrozen = top <= panes.frozenRows
  const first = isFrozen ? 1 : (panes.drawn?.from ?? top)
  const last = isFrozen ? panes.frozenRows : (panes.drawn?.to ?? top)
  if (bottom < first || top > last) return
  const cursor = element('div', { class: 'cursor', role: 'presentation' })
  const start = Math.max(top, first)
  cursor.style.gridArea = `${start - first + 1} / ${left + 1} / span ${Math.min(bottom, last) - start + 1} / span ${right - left + 1}`
  const pane = isFrozen ? panes.frozen : panes.window
  pane.append(cursor)
}
