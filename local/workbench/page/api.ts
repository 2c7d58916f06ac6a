import type { SheetSnapshot } from '../../standin/snapshot.ts'
import type { CallAnswer, OpenedWorkbook, Overview, Refusal, WorkbookState } from '../protocol.ts'

const NO_SERVER = 'Máy chủ trên máy này đã dừng. Hãy chạy lại npm start rồi tải lại trang.'

const receive = async <T>(path: string, init?: RequestInit): Promise<T> => {
  const response = await fetch(path, init).catch(() => {
    throw new Error(NO_SERVER)
  })
  const body: unknown = await response.json()
  if (!response.ok) throw new Error((body as Refusal).error)
  return body as T
}

const post = <T>(path: string, body: object): Promise<T> =>
  receive<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const getOverview = (): Promise<Overview> => receive('/api/overview')

/** The server's side of an open workbook. Each rejects with an `Error` whose message can be shown. */
export interface Remote {
  readonly id: string
  readonly rows: (sheet: string, from: number, to: number) => Promise<SheetSnapshot>
  readonly run: (functionName: string) => Promise<WorkbookState>
  readonly call: (name: string, args: readonly unknown[]) => Promise<CallAnswer>
  readonly edit: (sheet: string, cell: string, typed: string) => Promise<WorkbookState>
  readonly select: (sheet: string, a1: string) => Promise<WorkbookState>
}

/** Opens a workbook on the server. */
export const openRemote = async (
  id: string,
): Promise<{ readonly remote: Remote; readonly opened: OpenedWorkbook }> => {
  const path = `/api/workbooks/${encodeURIComponent(id)}`
  const opened = await post<OpenedWorkbook>(`${path}/open`, {})
  const remote: Remote = {
    id,
    rows: (sheet, from, to) =>
      receive(`${path}/rows?${new URLSearchParams({ sheet, from: String(from), to: String(to) })}`),
    run: (functionName) => post(`${path}/run`, { functionName }),
    call: (name, args) => post(`${path}/call`, { name, args }),
    edit: (sheet, cell, typed) => post(`${path}/edit`, { sheet, cell, typed }),
    select: (sheet, a1) => post(`${path}/select`, { sheet, a1 }),
  }
  return { remote, opened }
}
