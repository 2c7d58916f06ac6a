import { showToast } from '../messages.ts'
import { showCursor } from './cursor.ts'
import { columnAt } from './geometry.ts'
import { followKeys } from './keys.ts'
import { buildPanes, covers, drawRows, type Panes, rowsAround, visibleRows } from './panes.ts'
import type { Place } from './place.ts'
import { reveal } from './reveal.ts'
import { limitsOf, type Rows, type SheetData } from './sheet-data.ts'

/** What the person does in the grid. */
export interface GridEvents {
  /** A cell was selected; the cell may not be loaded yet. */
  readonly onSelect: (place: Place) => void
  /** The person wants to change the selected cell; `typed` is what replaces it, null keeps its text. */
  readonly onEdit: (place: Place, typed: string | null) => void
  /** The person wants the selected cell emptied. */
  readonly onClear: (place: Place) => void
  readonly onScroll: () => void
  /** Rows that were not loaded before have been drawn. */
  readonly onLoad: () => void
}

/** A sheet on the screen. */
export interface Grid {
  /** Shows a sheet; with `keepsPlace` it is the same one as it stands now, and is not scrolled away. */
  readonly show: (data: SheetData, selected: Place, keepsPlace: boolean) => void
  /** Selects a cell and brings it into sight, without telling anyone. */
  readonly select: (place: Place) => void
  readonly rows: () => Rows
  readonly selected: () => Place
  /** The element of the selection, for what is shown beside it. */
  readonly cursor: () => HTMLElement | null
  readonly focus: () => void
}

interface State {
  readonly root: HTMLElement
  readonly events: GridEvents
  shown: { readonly data: SheetData; readonly panes: Panes } | null
  place: Place
}

const NOTHING_SHOWN: Rows = { from: 1, to: 60 }

const rowsOf = ({ root, shown }: State): Rows => (shown ? visibleRows(shown.panes, root) : NOTHING_SHOWN)

const frame = ({ root, shown, place }: State): void => {
  if (shown) showCursor(root, shown.panes, shown.data, place)
}

/** Draws the rows in sight unless they stand there, and once more when they had to be loaded first. */
const draw = (state: State): void => {
  const { shown, events } = state
  const rows = rowsOf(state)
  if (!shown || covers(shown.panes.drawn, rows)) return
  const wanted = rowsAround(shown.panes, rows)
  drawRows(shown.panes, shown.data, wanted)
  frame(state)
  const redraw = (isNew: boolean): void => {
    if (!isNew || state.shown !== shown) return
    shown.panes.drawn = null
    draw(state)
    events.onLoad()
  }
  shown.data
    .load(wanted)
    .then(redraw)
    .catch((error: Error) => showToast(error.message))
}

const select = (state: State, place: Place): void => {
  state.place = place
  if (!state.shown) return
  reveal(state.root, state.shown.panes, place)
  draw(state)
  frame(state)
}

const show = (state: State, data: SheetData, selected: Place, keepsPlace: boolean): void => {
  const { root, place } = state
  const { scrollTop, scrollLeft } = root
  const panes = buildPanes(data)
  state.shown = { data, panes }
  root.replaceChildren(panes.root)
  root.setAttribute('aria-rowcount', String(data.layout.maxRows + 1))
  root.setAttribute('aria-colcount', String(data.layout.maxColumns))
  root.scrollTo(keepsPlace ? { top: scrollTop, left: scrollLeft } : { top: 0, left: 0 })
  const hasMoved = selected.row !== place.row || selected.column !== place.column
  draw(state)
  if (hasMoved || !keepsPlace) select(state, selected)
  else frame(state)
}

/** The cell under a pointer, or null beside the cells. */
const placeUnder = ({ shown }: State, { target, clientX }: MouseEvent): Place | null => {
  const row = Number((target as Element).closest('.row')?.getAttribute('aria-rowindex')) - 1
  if (!shown || row < 1) return null
  const { panes } = shown
  return { row, column: columnAt(panes.geometry, clientX - panes.root.getBoundingClientRect().left) }
}

const followMouse = (state: State, choose: (place: Place) => void): void => {
  const { root, events } = state
  root.addEventListener('mousedown', (event) => {
    const place = event.button === 0 ? placeUnder(state, event) : null
    if (place) choose(place)
  })
  root.addEventListener('dblclick', (event) => {
    const place = placeUnder(state, event)
    if (place) events.onEdit(place, null)
  })
}

/** Draws sheets into an element and lets the person move in them. */
export const createGrid = (root: HTMLElement, events: GridEvents): Grid => {
  const state: State = { root, events, shown: null, place: { row: 1, column: 1 } }
  const choose = (place: Place): void => {
    select(state, place)
    events.onSelect(place)
  }
  root.setAttribute('role', 'grid')
  root.setAttribute('aria-label', 'Trang tính')
  root.tabIndex = 0
  root.addEventListener('scroll', () => {
    events.onScroll()
    requestAnimationFrame(() => draw(state))
  })
  new ResizeObserver(() => draw(state)).observe(root)
  followMouse(state, choose)
  followKeys(root, {
    place: () => state.place,
    limits: () => limitsOf(state.shown?.data),
    page: () => Math.max(1, rowsOf(state).to - rowsOf(state).from - 1),
    choose,
    onEdit: events.onEdit,
    onClear: events.onClear,
  })
  return {
    show: (data, selected, keepsPlace) => show(state, data, selected, keepsPlace),
    select: (place) => select(state, place),
    rows: () => rowsOf(state),
    selected: () => state.place,
    cursor: () => root.querySelector<HTMLElement>('.cursor'),
    focus: () => root.focus({ preventScroll: true }),
  }
}
