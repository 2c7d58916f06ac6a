import type { Remote } from './api.ts'
import { followCellName, showCellBar } from './cell-bar.ts'
import { type Edited, editCell } from './grid/editor.ts'
import { createGrid, type Grid } from './grid/grid.ts'
import type { Place } from './grid/place.ts'
import { limitsOf, loadSheet, type Rows, type SheetData } from './grid/sheet-data.ts'
import { followPointer, showNote } from './note-bubble.ts'
import { part } from './part.ts'

/** What the person does on the sheet. */
export interface SheetEvents {
  readonly onSelect: (place: Place) => void
  /** A cell's new text; resolves when it is stored or refused. */
  readonly onTyped: (place: Place, typed: string) => Promise<void>
}

/** The sheet that is open, with the line above it and the notes beside its cells. */
export interface SheetView {
  /** Loads a sheet of a workbook as it stands now and shows it; `place` is asked for once it is loaded. */
  readonly show: (remote: Remote, sheet: string, place: () => Place) => Promise<void>
  readonly place: () => Place
  readonly focus: () => void
}

const MOVES: Readonly<Record<Edited['next'], Place>> = {
  stay: { row: 0, column: 0 },
  down: { row: 1, column: 0 },
  right: { row: 0, column: 1 },
  left: { row: 0, column: -1 },
}

interface State {
  readonly events: SheetEvents
  readonly grid: Grid
  data: SheetData | null
  /** Workbook and sheet of `data`. */
  name: string
  /** Counts what was asked for, so that only the latest is shown. */
  order: number
}

const ROWS_AT_FIRST = 60

const rowsFrom = ({ row }: Place): Rows => ({ from: row, to: row + ROWS_AT_FIRST })

/** Shows what the selected cell holds, above the sheet and beside the cell. */
const tell = ({ grid, data }: State): void => {
  const cell = data?.cellAt(grid.selected()) ?? null
  showCellBar(grid.selected(), cell)
  showNote(cell?.note ?? null, grid.cursor())
}

const choose = (state: State, place: Place): void => {
  state.grid.select(place)
  tell(state)
  state.events.onSelect(place)
}

const moved = (place: Place, next: Edited['next'], limits: Place): Place => ({
  row: Math.min(place.row + MOVES[next].row, limits.row),
  column: Math.max(1, Math.min(place.column + MOVES[next].column, limits.column)),
})

const edit = async (state: State, place: Place, typed: string | null): Promise<void> => {
  const { grid, data, events } = state
  const [cell, cursor] = [data?.cellAt(place), grid.cursor()]
  if (!cell || !cursor) return
  showNote(null, null)
  const text = cell.formula ?? cell.text
  const edited = await editCell(part('area'), cursor, place, { text, typed })
  if (document.activeElement === document.body) grid.focus()
  if (edited.next !== 'stay') choose(state, moved(place, edited.next, limitsOf(data)))
  if (edited.typed !== null) await events.onTyped(place, edited.typed)
}

const show = async (state: State, remote: Remote, sheet: string, place: () => Place): Promise<void> => {
  const order = ++state.order
  const name = `${remote.id} ${sheet}`
  const isSame = name === state.name
  const data = await loadSheet(remote, sheet, isSame ? state.grid.rows() : rowsFrom(place()))
  if (order !== state.order) return
  Object.assign(state, { data, name })
  state.grid.show(data, place(), isSame)
  tell(state)
}

export const createSheetView = (events: SheetEvents): SheetView => {
  const grid = createGrid(part('grid'), {
    onSelect(place) {
      tell(state)
      events.onSelect(place)
    },
    onEdit: (place, typed) => void edit(state, place, typed),
    onClear: (place) => void events.onTyped(place, ''),
    onScroll: () => showNote(null, null),
    onLoad: () => tell(state),
  })
  const state: State = { events, grid, data: null, name: '', order: 0 }
  followPointer(
    part('grid'),
    (place) => state.data?.cellAt(place)?.note ?? null,
    () => tell(state),
  )
  followCellName(
    () => limitsOf(state.data),
    (place) => {
      grid.focus()
      choose(state, place)
    },
  )
  return {
    show: (remote, sheet, place) => show(state, remote, sheet, place),
    place: grid.selected,
    focus: grid.focus,
  }
}
