import { Agent, request } from 'node:http'
import { say, sayTable } from '../tables.ts'
import { type Desk, heldAnew, VIEWER } from './desk.ts'

const CONNECTIONS = 8
const ROUNDS = 7
const ROUND_MS = 1_000

interface Target {
  readonly name: string
  readonly path: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Held anew by each request. */
  readonly etag?: string
}

const askOnce = (agent: Agent, url: URL, { status, headers, etag }: Target): Promise<number> =>
  new Promise((resolve, reject) => {
    const held = etag === undefined ? {} : { 'if-none-match': heldAnew(etag) }
    const sent = request(url, { agent, headers: { ...headers, ...held } }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('end', () => {
        if (answer.statusCode === status) resolve(bytes)
        else reject(new Error(`${url.pathname} answers ${answer.statusCode}`))
      })
    })
    sent.on('error', reject)
    sent.end()
  })

/** Requests a second that are answered while all connections keep asking. */
const rateOf = async (agent: Agent, base: string, target: Target): Promise<number> => {
  const url = new URL(base + target.path)
  const start = performance.now()
  let answered = 0
  const lanes = Array.from({ length: CONNECTIONS }, async () => {
    while (performance.now() - start < ROUND_MS) {
      await askOnce(agent, url, target)
      answered++
    }
  })
  await Promise.all(lanes)
  return (1000 * answered) / (performance.now() - start)
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** The report beside a bare `SELECT 1` through the same runtime, in turns. */
export const measureLoad = async ({ worker, tokenOf, ask }: Desk): Promise<void> => {
  const path = '/v1/reports/2012Q4'
  const authorization = `Bearer ${await tokenOf(VIEWER)}`
  const etag = (await ask(VIEWER, path)).etag ?? ''
  const targets: readonly Target[] = [
    { name: 'SELECT 1', path: '/bench/select-1', status: 200, headers: {} },
    { name: 'report, 200', path, status: 200, headers: { authorization } },
    { name: 'report, 304', path, status: 304, headers: { authorization, 'if-none-match': etag } },
    { name: 'report, 304, looked up', path, status: 304, headers: { authorization }, etag },
  ]
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const rates = targets.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [i, target] of targets.entries()) {
      const rate = await rateOf(agent, worker.url, target)
      if (round > 0) rates[i]?.push(rate)
    }
  }
  agent.destroy()
  const [base = []] = rates
  const rows = targets.map(({ name }, i) => {
    const own = rates[i] ?? []
    const ratios = own.map((rate, round) => rate / (base[round] ?? Number.NaN))
    return [name, median(own).toFixed(0), `${median(ratios).toFixed(2)} ×`]
  })
  say('', `Load, ${CONNECTIONS} connections, medians of ${ROUNDS} rounds in turns`)
  sayTable(['', 'requests a second', 'beside SELECT 1'], rows)
}
