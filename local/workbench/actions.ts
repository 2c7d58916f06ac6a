import { z } from 'zod'
import type { Seat } from './desk.ts'
import type { CallAnswer, OpenedWorkbook, SheetTab, WorkbookState } from './protocol.ts'

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
const stateOf = async (seat: Seat): Promise<WorkbookState> => {
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

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const open = async (seat: Seat): Promise<OpenedWorkbook> => {
  const menus = await seat.standin.openMenu()
  return { menus, ...(await stateOf(seat)) }
}

const RUN = z.object({ functionName: z.string() })

const run = async (seat: Seat, body: unknown): Promise<WorkbookState> => {
  await seat.standin.run(RUN.parse(body).functionName)
  return stateOf(seat)
}

const CALL = z.object({ name: z.string(), args: z.array(z.unknown()) })

const call = async (seat: Seat, body: unknown): Promise<CallAnswer> => {
  const { name, args } = CALL.parse(body)
  const outcome = await seat.standin.rpc(name, ...args).then(
    (value) => ({ value }),
    (error: unknown) => ({ error: messageOf(error) }),
  )
  return { outcome, state: await stateOf(seat) }
}

const EDIT = z.object({ sheet: z.string(), cell: z.string(), typed: z.string() })

const edit = async (seat: Seat, body: unknown): Promise<WorkbookState> => {
  const { sheet, cell, typed } = EDIT.parse(body)
  await seat.standin.edit(sheet, cell, typed)
  seat.isEdited = true
  return stateOf(seat)
}

const SELECT = z.object({ sheet: z.string(), a1: z.string() })

const select = async (seat: Seat, body: unknown): Promise<WorkbookState> => {
  const { sheet, a1 } = SELECT.parse(body)
  await seat.standin.select(sheet, a1)
  return stateOf(seat)
}

type Action = (seat: Seat, body: unknown) => Promise<WorkbookState | CallAnswer>

/** What a person does with an open workbook, by name. Rejects with the stand-in's or zod's error. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>(
  Object.entries({ open, run, call, edit, select }),
)
