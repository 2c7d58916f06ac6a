import { EventEmitter, once } from 'node:events'
import { connect } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleWorker } from '../../../local/worker/bundle-worker.ts'
import { readConfiguration } from '../../../local/worker/read-configuration.ts'
import { type RunningWorker, startWorker } from '../../../local/worker/start-worker.ts'

const ENTRY = fileURLToPath(new URL('../../worker/helpers/watched.ts', import.meta.url))

const EDITOR = 'can-bo@example.vn'
const APPROVER = 'duyet@example.vn'
const { firstAdmin: ADMIN } = readConfiguration()

const PARAMETERS: Readonly<Record<string, string>> = {
  unit: '421',
  period: '2012Q4',
  version: '1',
  number: '1',
  id: '6f1f9b57-3ff0-4f6e-9d8e-2f7c1d9f6a01',
}

/** How half a body is announced: by its length, or in chunks of which the last one never comes. */
const HALVES = ['Content-Length: 500\r\n\r\n{"unit":', 'Transfer-Encoding: chunked\r\n\r\n8\r\n{"unit":\r\n']

interface Ended {
  readonly ended: string
  readonly status: number
}

describe('a client that hangs up', () => {
  const lines = new EventEmitter()
  const logged: string[] = []
  let worker: RunningWorker
  let operations: readonly (readonly [string, string])[] = []
  const tokens: string[] = []

  beforeAll(async () => {
    const { code } = await bundleWorker(ENTRY)
    const onLog = (line: string) => {
      const said = JSON.parse(line)
      if ('ended' in said) lines.emit('ended', said)
      else logged.push(line)
    }
    worker = await startWorker({ code, onLog })
    await worker.invite(EDITOR, 'unit-editor', '421')
    await worker.invite(APPROVER, 'province-approver', null)
    for (const email of [EDITOR, APPROVER, ADMIN]) tokens.push(await worker.signToken(email))
    const { paths } = JSON.parse(await (await fetch(`${worker.url}/v1/openapi.json`)).text())
    operations = Object.entries<object>(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((method) => method === 'put' || method === 'post')
        .map(
          (method) =>
            [method.toUpperCase(), path.replace(/\{(\w+)\}/g, (_, name) => PARAMETERS[name] ?? '')] as const,
        ),
    )
  })
  afterAll(() => worker.stop())

  /** Sends half a body and closes; how the request ended in the Worker. */
  const hangUp = async (token: string, method: string, path: string, half: string): Promise<number> => {
    const { port } = new URL(worker.url)
    const ended = once(lines, 'ended') as Promise<readonly Ended[]>
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => {}).resume()
    socket.end(
      `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\nIdempotency-Key: half-a-body\r\n${half}`,
    )
    const [said] = await ended
    expect(said?.ended).toBe(`${method} ${path}`)
    return said?.status ?? Number.NaN
  }

  it.each(HALVES)('in the midst of a body is no fault of ours, and nothing is logged: %j', async (half) => {
    expect(operations.length).toBeGreaterThan(8)
    for (const [method, path] of operations) {
      const statuses: number[] = []
      for (const token of tokens) statuses.push(await hangUp(token, method, path, half))
      // Who may not do it is told before the body is read.
      expect([method, path, new Set([...statuses, 403])]).toEqual([method, path, new Set([400, 403])])
    }
    expect(logged).toEqual([])
  })
})
