import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfiguration } from '../../../local/worker/read-configuration.ts'
import { type RunningWorker, startWorker } from '../../../local/worker/start-worker.ts'
import { quarterOf } from '../../../shared/calendar/period.ts'
import type { Submission } from '../../../shared/wire/submission.ts'
import { exampleSubmissions, handIn } from '../../helpers/hand-in.ts'
import { runLocal } from '../../helpers/run-local.ts'
import { wholeUnitSubmission } from '../../helpers/whole-unit.ts'
import { openSite, type Site } from './wrangler.ts'

const APPROVER = 'duyet@example.vn'
const { firstAdmin: ADMIN } = readConfiguration()
/** Its row is longer than a statement may be. */
const LARGE = '421'
const SMALL = ['412', '430', 'KCQ']
const REASON = "Số liệu của 'Chi bộ 2' còn lệch; xem lại:\n-- dòng 5;\nINSERT INTO"

const ask = async (
  { url, signToken }: RunningWorker,
  email: string,
  path: string,
  init: RequestInit = {},
): Promise<Response> => {
  const authorization = `Bearer ${await signToken(email)}`
  const answer = await fetch(`${url}/v1${path}`, { ...init, headers: { ...init.headers, authorization } })
  expect([path, answer.status < 300 ? '' : await answer.text()]).toEqual([path, ''])
  return answer
}

const post = (worker: RunningWorker, path: string, body: unknown = {}): Promise<Response> =>
  ask(worker, APPROVER, path, { method: 'POST', body: JSON.stringify(body) })

const handInAs = async (worker: RunningWorker, submission: Submission): Promise<void> => {
  const editor = `can-bo-${submission.unit.toLowerCase()}@example.vn`
  await worker.invite(editor, 'unit-editor', submission.unit)
  expect((await handIn(worker, editor, submission)).status).toBe(201)
}

/** A closed period and an open one, with submissions that were accepted and returned, and the plan. */
const fill = async (worker: RunningWorker): Promise<void> => {
  await worker.invite(APPROVER, 'province-approver', null)
  const make = await exampleSubmissions(worker)
  for (const unit of SMALL) {
    await handInAs(worker, { ...make(unit, 1), period: '2012Q3' })
    await handInAs(worker, make(unit, 1))
  }
  await handInAs(worker, make('412', 2))
  await handInAs(worker, wholeUnitSubmission(LARGE, 9, quarterOf(2012, 4)))
  await post(worker, '/units/430/periods/2012Q4/submissions/1/return', { reason: REASON })
  await post(worker, '/periods/2012Q3/close')
  await ask(worker, APPROVER, '/plan/3', {
    method: 'PUT',
    headers: { 'If-Match': '*' },
    body: JSON.stringify({ doneOn: '2012-05-20', document: "Kế hoạch số 12-KH/TU; 'bổ sung'", note: '' }),
  })
}

const SEEN: readonly (readonly [email: string, path: string])[] = [
  [APPROVER, '/reports/2012Q3'],
  [APPROVER, '/reports/2012Q4'],
  [`can-bo-${LARGE}@example.vn`, '/reports/2012Q4'],
  [APPROVER, '/reports/2012Q4/completeness'],
  [APPROVER, '/reports/2012Q4/gaps?indicator=organizations-strong'],
  [APPROVER, '/units/430/periods/2012Q4/submissions/1'],
  [APPROVER, '/units/412/periods/2012Q4/submissions/2'],
  [APPROVER, '/plan'],
  [ADMIN, '/people'],
  [ADMIN, '/settings'],
  [ADMIN, '/audit'],
  [ADMIN, '/audit/verify'],
  [ADMIN, '/audit/verify?period=2012Q3'],
  [ADMIN, '/audit/verify?period=2012Q4'],
]

/** Every answer byte for byte, with its ETag. */
const look = async (worker: RunningWorker): Promise<Readonly<Record<string, unknown>>> => {
  const seen: Record<string, unknown> = {}
  for (const [email, path] of SEEN) {
    const answer = await ask(worker, email, path)
    seen[`${email} ${path}`] = { etag: answer.headers.get('ETag'), body: await answer.text() }
  }
  return seen
}

const withWorker = async <T>({ persist }: Site, use: (worker: RunningWorker) => Promise<T>): Promise<T> => {
  const worker = await startWorker({ persist })
  try {
    return await use(worker)
  } finally {
    await worker.stop()
  }
}

describe('a backup of the database', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tong-hop-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('restored into an empty one gives the same answers', async () => {
    const before = await openSite(join(folder, 'before'))
    const seen = await withWorker(before, async (worker) => {
      await fill(worker)
      return look(worker)
    })
    const [backup, restore] = [join(folder, 'backup.sql'), join(folder, 'restore.sql')]
    await before.d1('export', 'tong-hop', '--output', backup)

    const after = await openSite(join(folder, 'after'))
    await expect(after.d1('execute', 'tong-hop', '--file', backup)).rejects.toThrow('SQLITE_TOOBIG')
    expect(await runLocal('restorable', backup, '--out', restore)).toMatchObject({ code: 0, stderr: '' })
    expect(await readFile(restore, 'utf8')).not.toBe(await readFile(backup, 'utf8'))
    await after.d1('execute', 'tong-hop', '--file', restore)

    await withWorker(after, async (worker) => {
      expect(await look(worker)).toEqual(seen)
      for (const path of ['/audit/verify', '/audit/verify?period=2012Q3', '/audit/verify?period=2012Q4']) {
        const answer = await ask(worker, ADMIN, path)
        expect(await answer.json()).toMatchObject({ differences: [] })
      }
      await post(worker, '/units/412/periods/2012Q4/submissions/2/return', { reason: REASON })
    })
  })
})
