import { element } from '../../../../appsscript/sidebar/element.ts'
import { type Geometry, geometryOf, ROW_HEIGHT } from './geometry.ts'
import { renderLetters, renderRows } from './render-rows.ts'
import type { Rows, SheetData } from './sheet-data.ts'

/** The three layers of a sheet: letters and frozen rows stay in sight, of the body only a window is drawn. */
export interface Panes {
  readonly root: HTMLElement
  readonly frozen: HTMLElement
  readonly window: HTMLElement
  readonly geometry: Geometry
  readonly frozenRows: number
  readonly lastRow: number
  /** The rows that the window shows now. */
  drawn: Rows | null
}

/** Rows beyond the visible ones that are drawn in advance, each way. */
const MARGIN = 20

const pane = (className: string, { template }: Geometry, ...children: readonly HTMLElement[]) => {
  const made = element('div', { class: className, role: 'rowgroup' }, ...children)
  made.style.gridTemplateColumns = template
  return made
}

/** Builds the layers of a sheet, with the frozen rows drawn and the window still empty. */
export const buildPanes = (data: SheetData): Panes => {
  const { layout } = data
  const geometry = geometryOf(layout)
  const { frozenRows, maxRows } = layout
  const frozen = pane('pane frozen', geometry, ...renderRows(data, geometry, { from: 1, to: frozenRows }))
  const shown = pane('pane window', geometry)
  const body = element('div', { class: 'body', role: 'presentation' }, shown)
  body.style.height = `${(maxRows - frozenRows) * ROW_HEIGHT}px`
  const head = pane('pane letters', geometry, renderLetters(geometry))
  const line = frozenRows > 0 ? 'fixed with-rows' : 'fixed'
  const top = element('div', { class: line, role: 'presentation' }, head, frozen)
  const root = element('div', { class: 'canvas', role: 'presentation' }, top, body)
  root.style.width = `${geometry.total}px`
  return { root, frozen, window: shown, geometry, frozenRows, lastRow: maxRows, drawn: null }
}

/** The rows of the body that are in sight in a scrolled grid. */
export const visibleRows = ({ frozenRows, lastRow, root }: Panes, grid: HTMLElement): Rows => {
  const fixed = (root.firstElementChild as HTMLElement).offsetHeight
  const first = frozenRows + 1 + Math.floor(grid.scrollTop / ROW_HEIGHT)
  const count = Math.ceil((grid.clientHeight - fixed) / ROW_HEIGHT)
  return { from: Math.min(first, lastRow), to: Math.min(first + count, lastRow) }
}

/** The rows to draw around those that are in sight. */
export const rowsAround = ({ frozenRows, lastRow }: Panes, { from, to }: Rows): Rows => ({
  from: Math.max(frozenRows + 1, from - MARGIN),
  to: Math.min(lastRow, to + MARGIN),
})

export const covers = (drawn: Rows | null, { from, to }: Rows): boolean =>
  drawn !== null && drawn.from <= from && drawn.to >= to

/** Draws rows of the body. */
export const drawRows = (panes: Panes, data: SheetData, rows: Rows): void => {
  panes.window.style.transform = `translateY(${(rows.from - panes.frozenRows - 1) * ROW_HEIGHT}px)`
  panes.window.replaceChildren(...renderRows(data, panes.geometry, rows))
  panes.drawn = rows
}
