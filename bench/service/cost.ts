import type { Submission } from '../../shared/wire/submission.ts'
import { say, sayTable } from '../tables.ts'
import { ADMIN, type Answered, type Desk, editorOf, type RequestCost, VIEWER } from './desk.ts'

/** What Cloudflare's free plan gives, a day but for the storage of a database. */
const FREE = { requests: 100_000, rowsRead: 5_000_000, rowsWritten: 100_000, bytes: 500_000_000, queries: 50 }
const VIEWS = 200
const UNCHANGED_HOURS = 24
const QUARTERS_A_YEAR = 4

interface Total {
  requests: number
  rowsRead: number
  rowsWritten: number
  /** Most of one request. */
  queries: number
}

const whole = (value: number): string => Math.round(value).toLocaleString('en')

const collect = () => {
  const total: Total = { requests: 0, rowsRead: 0, rowsWritten: 0, queries: 0 }
  const add = ({ cost }: Answered, times = 1): RequestCost => {
    total.requests += times
    total.rowsRead += times * cost.rowsRead
    total.rowsWritten += times * cost.rowsWritten
    total.queries = Math.max(total.queries, cost.queries)
    return cost
  }
  return { total, add }
}

const costRow = (what: string, { rowsRead, rowsWritten, queries }: RequestCost): readonly string[] => [
  what,
  whole(queries),
  whole(rowsRead),
  whole(rowsWritten),
]

type Add = ReturnType<typeof collect>['add']

/** Every unit asks for its versions and hands in; what the last one cost. */
const handInAll = async (
  desk: Desk,
  submissions: readonly Submission[],
  baseVersion: number,
  add: Add,
): Promise<RequestCost> => {
  let last: RequestCost = { rowsRead: 0, rowsWritten: 0, queries: 0, size: 0 }
  for (const submission of submissions) {
    const { unit, period } = submission
    add(await desk.ask(editorOf(unit), `/v1/units/${unit}/periods/${period}/submissions`))
    last = add(await desk.handIn({ ...submission, baseVersion }))
  }
  return last
}

const lookAtAll = async (desk: Desk, units: number, add: Add): Promise<(readonly string[])[]> => {
  const path = '/v1/reports/2012Q4'
  await desk.ask(VIEWER, '/v1/me') // The first sign-in binds the invitation to the account.
  const report = await desk.ask(VIEWER, path)
  const unchanged = await desk.ask(VIEWER, path, { etag: report.etag })
  return [
    costRow('the report', add(report, VIEWS)),
    costRow(`the report, unchanged (${unchanged.status})`, add(unchanged, UNCHANGED_HOURS)),
    costRow('completeness', add(await desk.ask(VIEWER, `${path}/completeness`), units)),
    costRow('gaps', add(await desk.ask(VIEWER, `${path}/gaps?indicator=hamlets-with-cell`), units)),
    costRow('trends', add(await desk.ask(VIEWER, '/v1/trends?indicator=hamlets-with-cell'), units)),
    costRow('the nightly verification', add(await desk.ask(ADMIN, '/bench/nightly'))),
  ]
}

/**
 * The worst day of a quarter: every unit asks for its versions, hands in, corrects and hands in again, and
 * the province looks at the report 200 times, always anew.
 */
export const measureCost = async (desk: Desk, submissions: readonly Submission[]): Promise<void> => {
  const { total, add } = collect()
  const first = await handInAll(desk, submissions, 0, add)
  const second = await handInAll(desk, submissions, 1, add)
  const rows = [
    costRow('the 27th unit hands in', first),
    costRow('and hands in a correction', second),
    ...(await lookAtAll(desk, submissions.length, add)),
  ]
  say('', 'Cost by D1’s own counts, the sample province at full size')
  sayTable(['one request', 'queries', 'rows read', 'rows written'], rows)
  const used: readonly (readonly [string, number, number])[] = [
    ['requests', total.requests, FREE.requests],
    ['rows read', total.rowsRead, FREE.rowsRead],
    ['rows written', total.rowsWritten, FREE.rowsWritten],
    ['queries of one request', total.queries, FREE.queries],
    ['bytes stored, a year of such quarters', QUARTERS_A_YEAR * second.size, FREE.bytes],
  ]
  sayTable(
    ['the worst day', 'used', 'free plan', 'spare'],
    used.map(([what, n, most]) => [what, whole(n), whole(most), `${(most / n).toFixed(1)} ×`]),
  )
}
