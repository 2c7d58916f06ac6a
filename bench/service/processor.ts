import { readdirSync, readFileSync } from 'node:fs'
import type { Submission } from '../../shared/wire/submission.ts'
import { say, sayTable } from '../tables.ts'
import { type Desk, heldAnew, VIEWER } from './desk.ts'
import { openProfiler } from './profiler.ts'

const TIMES = 150
const WARM_UP = 60

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

const show = (times: readonly number[]): readonly string[] => [
  (times.reduce((sum, time) => sum + time, 0) / times.length).toFixed(1),
  quantile(times, 0.99).toFixed(1),
]

/**
 * Processor time of each kind of request, one at a time: of the Worker alone, by its profile, which is what
 * Cloudflare counts; and of the whole process of workerd, D1 and the socket besides.
 */
export const measureProcessor = async (desk: Desk, submissions: readonly Submission[]): Promise<void> => {
  const pid = workerdProcess()
  const largest = submissions.toSorted((a, b) => b.organizations.rows.length - a.organizations.rows.length)[0]
  if (!largest) return
  await desk.ask(VIEWER, '/bench/yesterday')
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
    ['report, 304, looked up', () => desk.ask(VIEWER, path, { etag: heldAnew(etag) })],
    ['gaps', () => desk.ask(VIEWER, `${path}/gaps?indicator=hamlets-with-cell`)],
    ['completeness', () => desk.ask(VIEWER, `${path}/completeness`)],
  ]
  const profiler = await openProfiler(await desk.worker.inspectorUrl())
  const rows: (readonly string[])[] = []
  for (const [name, work] of kinds) {
    const whole: number[] = []
    for (let i = -WARM_UP; i < TIMES; i++) {
      const before = processorMs(pid)
      await work()
      if (i >= 0) whole.push(processorMs(pid) - before)
    }
    rows.push([name, ...show(await profiler.measure(work, TIMES)), ...show(whole)])
  }
  profiler.close()
  say('', `Processor time, ${TIMES} requests each, one at a time, warm`)
  sayTable(['request', 'Worker, mean ms', 'p99 ms', 'workerd with D1, mean ms', 'p99 ms'], rows)
}
