import type { IncomingMessage } from 'node:http'
import { ZodError } from 'zod'
import { ACTIONS } from './actions.ts'
import { type Answer, html, json, PAGE_POLICY, refuse, SIDEBAR_POLICY } from './answer.ts'
import type { Desk, Seat } from './desk.ts'
import type { PageFile } from './page-files.ts'
import type { Overview } from './protocol.ts'

/** A request that cannot be understood; the message is a Vietnamese sentence. */
class BadRequest extends Error {}

const MAX_BYTES = 20_000_000

/** The JSON body of a request. Throws `BadRequest` when it is none. */
const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > MAX_BYTES) throw new BadRequest('Yêu cầu quá lớn.')
    chunks.push(chunk as Buffer)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString() || 'null')
  } catch {
    throw new BadRequest('Yêu cầu không phải là JSON.')
  }
}

/** What the page is served from. */
export interface Site {
  readonly files: ReadonlyMap<string, PageFile>
  readonly desk: Desk
  readonly overview: () => Overview
}

const NOT_FOUND = 'Không có trang này.'
const NOT_UNDERSTOOD = 'Yêu cầu không đúng mẫu.'

/** Fonts are asked for by the sidebar too, which has no origin of its own. */
const fileAnswer = ({ type, bytes }: PageFile): Answer => ({
  status: 200,
  headers: { 'content-type': type, 'cache-control': 'no-cache', 'access-control-allow-origin': '*' },
  body: bytes,
})

const sidebarAnswer = async ({ standin }: Seat): Promise<Answer> => {
  const page = await standin.sidebar()
  if (!page) return refuse(404, NOT_FOUND)
  const added = '<link rel="stylesheet" href="/fonts.css"><script src="/google-script.js"></script>'
  return html(
    page.html.replace('<head>', () => `<head>${added}`),
    SIDEBAR_POLICY,
  )
}

const rowsAnswer = async ({ standin }: Seat, query: URLSearchParams): Promise<Answer> => {
  const [from, to] = [Number(query.get('from')), Number(query.get('to'))]
  const isRange = Number.isInteger(from) && Number.isInteger(to) && from >= 1
  if (!isRange) return refuse(400, NOT_UNDERSTOOD)
  return json(await standin.sheet(query.get('sheet') ?? '', { from, to }))
}

const seatAnswer = async (
  request: IncomingMessage,
  url: URL,
  seat: Seat,
  action: string,
): Promise<Answer> => {
  if (request.method === 'GET') {
    if (action === 'rows') return rowsAnswer(seat, url.searchParams)
    return action === 'sidebar' ? sidebarAnswer(seat) : refuse(404, NOT_FOUND)
  }
  const act = ACTIONS.get(action)
  return act ? json(await act(seat, await readJson(request))) : refuse(404, NOT_FOUND)
}

const route = async ({ files, desk, overview }: Site, request: IncomingMessage): Promise<Answer> => {
  const url = new URL(request.url ?? '/', 'http://workbench')
  const [, id, action] = /^\/api\/workbooks\/(\w+)\/(\w+)$/.exec(url.pathname) ?? []
  if (id !== undefined && action !== undefined) {
    const seat = desk.seat(id)
    return seat ? seatAnswer(request, url, await seat, action) : refuse(404, NOT_FOUND)
  }
  if (url.pathname === '/api/overview') return json(overview())
  const file = files.get(url.pathname === '/' ? '/index.html' : url.pathname)
  if (!file) return refuse(404, NOT_FOUND)
  return file.type.startsWith('text/html') ? html(file.bytes, PAGE_POLICY) : fileAnswer(file)
}

/** Answers a request of the page; what goes wrong in a workbook is told in its own words. */
export const answerTo = async (site: Site, request: IncomingMessage): Promise<Answer> => {
  try {
    return await route(site, request)
  } catch (error) {
    if (error instanceof ZodError) return refuse(400, NOT_UNDERSTOOD)
    if (error instanceof BadRequest) return refuse(400, error.message)
    return refuse(422, error instanceof Error ? error.message : String(error))
  }
}
