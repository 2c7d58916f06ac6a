import { readdirSync, readFileSync } from 'node:fs'
import type { Submission } from '../../shared/submission.ts'
import { say, sayTable } from '../tables.ts'
import { type Desk, VIEWER } from './desk.ts'

const TIMES = 60
const WARM_UP = 10

const runningAs = (pid: number, name: string): boolean => {
  try {
    const parent = /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(parent) === process.pid && readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith(name)
  } catch {
    return false
  }
}

const workerdProcess = (): number =>
  readdirSync('/proc')
    .map(Number)
    .find((pid) => runningAs(pid, 'workerd')) ?? Number.NaN

/** Milliseconds that all threads of a process have run. */
const processorMs = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).reduce(
    (sum, task) =>
      sum + Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6,
    0,
  )

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ??
  Number.NaN

/**
 * Processor time of the whole process of workerd for each kind of request, one at a time: the Worker, and
 * D1 and the socket besides, which Cloudflare does not count to the Worker.
 */
export const measureProcessor = async (desk: Desk, submissions: readonly Submission[]): Promise<void> => {
  const pid = workerdProcess()
  const largest = submissions.toSorted((a, b) => b.organizations.rows.length - a.organizations.rows.length)[0]
  if (!largest) return
  let baseVersion = 2
  const path = '/v1/reports/2012Q4'
  const etag = (await desk.ask(VIEWER, path)).etag
  const kinds: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['SELECT 1', () => desk.ask(VIEWER, '/bench/select-1')],
    [
      `hand in ${largest.organizations.rows.length} organizations`,
      () => desk.handIn({ ...largest, baseVersion: baseVersion++ }),
    ],
    ['report', () => desk.ask(VIEWER, path)],
    ['report, 304', () => desk.ask(VIEWER, path, { etag })],
    ['gaps', () => desk.ask(VIEWER, `${path}/gaps?indicator=hamlets-with-cell`)],
    ['completeness', () => desk.ask(VIEWER, `${path}/completeness`)],
  ]
  const rows: (readonly string[])[] = []
  for (const [name, work] of kinds) {
    const times: number[] = []
    for (let i = -WARM_UP; i < TIMES; i++) {
      const before = processorMs(pid)
      await work()
      if (i >= 0) times.push(processorMs(pid) - before)
    }
    rows.push([name, quantile(times, 0.5).toFixed(1), quantile(times, 0.99).toFixed(1)])
  }
  say('', `Processor time of workerd, ${TIMES} requests each, one at a time`)
  sayTable(['request', 'median ms', 'p99 ms'], rows)
}
