import { toA1 } from '../../../appsscript/workbook/a1.ts'
import type { CallAnswer, WorkbookState } from '../protocol.ts'
import { openRemote, type Remote } from './api.ts'
import { type Place, parseArea } from './grid/place.ts'
import { menuElement } from './menu.ts'
import { showMessages, showToast } from './messages.ts'
import { part } from './part.ts'
import { createSelecting, type Selecting } from './selecting.ts'
import { createSheetView, type SheetView } from './sheet-view.ts'
import { createSidebarFrame, type SidebarFrame } from './sidebar-frame.ts'
import { showTabs } from './tabs.ts'

/** The page at work on one workbook at a time. */
export interface Controller {
  /** Opens a workbook, with the sidebar that `firstView` shows if there is none yet. */
  readonly open: (id: string, firstView: string) => Promise<void>
}

const FIRST: Place = { row: 1, column: 1 }

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const placeOf = (a1: string): Place => {
  const area = parseArea(a1)
  return area ? { row: area.top, column: area.left } : FIRST
}

interface State {
  readonly selecting: Selecting
  /** The selected cell of each sheet that was left. */
  readonly places: Map<string, Place>
  readonly view: SheetView
  readonly frame: SidebarFrame
  remote: Remote | null
  sheet: string
  /** How often the person has selected a cell. */
  moves: number
  /** What is being asked of the server; the next question waits for it. */
  asking: Promise<unknown>
}

interface Told {
  readonly from: Remote
  readonly state: WorkbookState
  /** `moves` when the question was put. */
  readonly moves: number
}

/** Shows a workbook as the server says it stands now; who has moved on meanwhile stays where they are. */
const apply = async (state: State, { from, state: told, moves }: Told): Promise<void> => {
  if (from !== state.remote) return
  const { sheet, a1 } = told.selection
  const isSameSheet = sheet === state.sheet
  const place = () => (isSameSheet && moves !== state.moves ? state.view.place() : placeOf(a1))
  state.sheet = sheet
  showTabs(told.sheets, sheet, (name) => void openSheet(state, name))
  state.frame.apply(from.id, told.sidebar)
  await state.view.show(from, sheet, place)
  void showMessages(told.messages)
}

/** Asks the server one thing after another; each sees the selection that the person has made before. */
const ask = <T>(state: State, question: (moves: number) => Promise<T>): Promise<T> => {
  const answer = state.asking.then(async () => {
    const { moves } = state
    await state.selecting.flush()
    return question(moves)
  })
  state.asking = answer.catch(() => undefined)
  return answer
}

/** Does something on the server and shows what came of it; a refusal is told at the foot of the page. */
const act = async (state: State, perform: (remote: Remote) => Promise<WorkbookState>): Promise<void> => {
  const { remote } = state
  if (!remote) return
  try {
    await ask(state, async (moves) => apply(state, { from: remote, state: await perform(remote), moves }))
  } catch (error) {
    showToast(messageOf(error))
  }
}

const openSheet = (state: State, name: string): Promise<void> =>
  act(state, (remote) => remote.select(name, toA1(state.places.get(`${remote.id} ${name}`) ?? FIRST)))

const follow = (state: State, place: Place): void => {
  const { remote, sheet, places, selecting } = state
  if (!remote) return
  state.moves++
  places.set(`${remote.id} ${sheet}`, place)
  selecting.later(() => remote.select(sheet, toA1(place)))
}

const call = async (state: State, name: string, args: readonly unknown[]): Promise<CallAnswer['outcome']> => {
  const { remote } = state
  if (!remote) return { error: 'Không có sổ nào đang mở.' }
  try {
    return await ask(state, async (moves) => {
      const answer = await remote.call(name, args)
      await apply(state, { from: remote, state: answer.state, moves })
      return answer.outcome
    })
  } catch (error) {
    return { error: messageOf(error) }
  }
}

const open = async (state: State, id: string, firstView: string): Promise<void> => {
  const focused = document.activeElement
  state.remote = null
  state.frame.forget()
  const { remote, opened } = await ask(state, () => openRemote(id))
  state.remote = remote
  const run = (functionName: string) => void act(state, (to) => to.run(functionName))
  part('menus').replaceChildren(...opened.menus.map((menu) => menuElement(menu, run)))
  await apply(state, { from: remote, state: opened, moves: state.moves })
  if (!opened.sidebar) await act(state, (to) => to.run(firstView))
  // Who has begun with something else meanwhile, such as typing a cell's name, stays there.
  if ([focused, document.body].includes(document.activeElement)) state.view.focus()
}

/** Wires what the person does in the grid, the menu and the sidebar to the workbook on the server. */
export const createController = (): Controller => {
  const state: State = {
    selecting: createSelecting(),
    places: new Map(),
    view: createSheetView({
      onSelect: (place) => follow(state, place),
      onTyped: (place, typed) => act(state, (remote) => remote.edit(state.sheet, toA1(place), typed)),
    }),
    frame: createSidebarFrame((name, args) => call(state, name, args)),
    remote: null,
    sheet: '',
    moves: 0,
    asking: Promise.resolve(),
  }
  return { open: (id, firstView) => open(state, id, firstView) }
}
