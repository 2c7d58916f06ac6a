import type { Seat } from './desk.ts'
import type { SheetTab, WorkbookState } from './protocol.ts'

const NO_ROWS = { from: 1, to: 0 }

const tabsOf = async ({ standin }: Seat): Promise<readonly SheetTab[]> => {
  const names = await standin.sheetNames()
  return Promise.all(
    names.map(async (name) => ({ name, isHidden: (await standin.sheet(name, NO_ROWS)).hidden })),
  )
}

/** Whether the add-on showed a sidebar since the last time that it was asked. */
const hasShownSidebar = async ({ standin }: Seat): Promise<boolean> => {
  const reports = await standin.calls()
  await standin.resetCalls()
  return reports.some(({ calls }) => Object.keys(calls.byName).some((name) => name.endsWith('.showSidebar')))
}

/** What the page shows around the cells; messages and sidebars count as shown from now on. */
export const stateOf = async (seat: Seat): Promise<WorkbookState> => {
  const { standin } = seat
  if (await hasShownSidebar(seat)) seat.showing++
  const messages = await standin.alerts()
  const fresh = messages.slice(seat.messagesSeen)
  seat.messagesSeen = messages.length
  const sidebar = await standin.sidebar()
  return {
    sheets: await tabsOf(seat),
    selection: await standin.selection(),
    messages: fresh,
    sidebar: sidebar && { title: sidebar.title, showing: seat.showing },
  }
}
