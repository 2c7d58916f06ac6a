import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorkbench, type Workbench } from '../../../local/workbench/start-workbench.ts'
import { quarterOf } from '../../../shared/calendar/period.ts'

let workbench: Workbench

beforeAll(async () => {
  workbench = await startWorkbench({ seed: 9, period: quarterOf(2012, 4), units: ['QS'], port: 0 })
  await workbench.handedIn
})

afterAll(() => workbench.stop())

interface Asking {
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** The status of the answer; `fetch` would not let a test set `Host`. */
const statusOf = ({ path, body, headers = {} }: Asking): Promise<number> =>
  new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    const type = body === undefined ? {} : { 'content-type': 'application/json' }
    const asked = request(
      `${workbench.url}${path}`,
      { method, headers: { ...type, ...headers } },
      (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      },
    )
    asked.on('error', reject)
    asked.end(body === undefined ? undefined : JSON.stringify(body))
  })

describe('the workbench server', () => {
  it.each<readonly [string, number, Asking]>([
    ['the page', 200, { path: '/' }],
    ['a workbook', 200, { path: '/api/workbooks/QS/open', body: {} }],
    ['rows of a sheet', 200, { path: '/api/workbooks/QS/rows?sheet=Danh%20m%E1%BB%A5c&from=1&to=5' }],
    ['another host name', 403, { path: '/', headers: { host: 'evil.test' } }],
    [
      'another site',
      403,
      { path: '/api/workbooks/QS/open', body: {}, headers: { origin: 'https://evil.test' } },
    ],
    [
      'a form of another site',
      403,
      { path: '/api/workbooks/QS/open', body: {}, headers: { 'content-type': 'text/plain' } },
    ],
    ['an unknown file', 404, { path: '/../package.json' }],
    ['an unknown workbook', 404, { path: '/api/workbooks/999/open', body: {} }],
    ['an unknown action', 404, { path: '/api/workbooks/QS/delete', body: {} }],
    ['a body of another shape', 400, { path: '/api/workbooks/QS/edit', body: { sheet: 1 } }],
    ['rows of no range', 400, { path: '/api/workbooks/QS/rows?sheet=x&from=0&to=b' }],
    [
      'an unknown sheet',
      422,
      { path: '/api/workbooks/QS/edit', body: { sheet: 'x', cell: 'A1', typed: '1' } },
    ],
    ['a function that is private', 422, { path: '/api/workbooks/QS/run', body: { functionName: 'none_' } }],
  ])('answers %s with %i', async (_what, status, asking) => {
    expect(await statusOf(asking)).toBe(status)
  })

  it('takes a free port when its own is taken', async () => {
    const port = Number(new URL(workbench.url).port)
    const other = await startWorkbench({ seed: 9, period: quarterOf(2012, 4), units: [], port })
    await other.handedIn
    await other.stop()
    expect(other.url).not.toBe(workbench.url)
  })
})
