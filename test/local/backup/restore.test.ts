import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { unstable_splitSqlQuery } from 'wrangler'
import { LONGEST_STATEMENT } from '../../../local/backup/split-statement.ts'
import { readConfiguration } from '../../../local/worker/read-configuration.ts'
import { type RunningWorker, startWorker } from '../../../local/worker/start-worker.ts'
import type { Submission } from '../../../shared/submission.ts'
import { runLocal } from '../../helpers/run-local.ts'
import { smallSubmission, wholeSubmission } from '../../helpers/small-submission.ts'

const CONFIGURATION = `
name = "tong-hop"
compatibility_date = "2026-11-01"
send_metrics = false
[[d1_databases]]
binding = "DB"
database_name = "tong-hop-development"
database_id = "tong-hop-development"
`
const WRANGLER = join(import.meta.dirname, '../../../node_modules/wrangler/bin/wrangler.js')
/** Large enough that its row is longer than one statement may be. */
const LARGE = '421'
const SMALL = '413'
const APPROVER = 'duyet@nghean.test'
const { firstAdmin } = readConfiguration()

const ENVIRONMENT = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' }

const wrangler = (cwd: string, ...args: readonly string[]): Promise<number | null> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WRANGLER, ...args], { cwd, env: ENVIRONMENT, stdio: 'ignore' })
    child.on('error', reject)
    child.on('close', resolve)
  })

const emailOf = (unit: string) => `can.bo.${unit}@nghean.test`

const ask = async (worker: RunningWorker, email: string, path: string, init: RequestInit = {}) =>
  fetch(`${worker.url}${path}`, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${await worker.signToken(email)}` },
  })

const handIn = async (worker: RunningWorker, submission: Submission): Promise<void> => {
  const { unit, period, baseVersion } = submission
  const path = `/v1/units/${unit}/periods/${period}/submissions/${baseVersion + 1}`
  const answer = await ask(worker, emailOf(unit), path, {
    method: 'PUT',
    headers: { 'Idempotency-Key': `restore-${unit}-version-${baseVersion}` },
    body: JSON.stringify(submission),
  })
  expect(answer.status).toBe(201)
}

/** Everything that the province reads, byte for byte, with its tags. */
const readAll = async (worker: RunningWorker): Promise<readonly string[]> => {
  const paths = [
    '/v1/reports/2012Q4',
    '/v1/reports/2012Q4/completeness',
    '/v1/reports/2012Q4/gaps?indicator=hamlets-with-cell',
    '/v1/trends?indicator=organizations-strong',
    `/v1/units/${LARGE}/periods/2012Q4/submissions/1`,
    '/v1/plan',
    '/v1/people',
    '/v1/settings',
    '/v1/audit',
    '/v1/audit/verify',
    '/v1/audit/verify?period=2012Q4',
  ]
  const answers = await Promise.all(paths.map((path) => ask(worker, firstAdmin, path)))
  return Promise.all(
    answers.map(async (answer, i) => {
      const text = await answer.text()
      return `${paths[i]} ${answer.status} ${answer.headers.get('ETag')} ${text}`
    }),
  )
}

describe('a backup', () => {
  let root = ''
  const databaseOf = (name: string) => join(root, name, '.wrangler/state/v3')
  const open = (name: string) => startWorker({ persist: databaseOf(name) })
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'backup-'))
  })
  afterAll(() => rm(root, { recursive: true, force: true }))

  it('restored into an empty database gives the same report, and everything else', async () => {
    const first = await open('first')
    for (const unit of [LARGE, SMALL]) await first.invite(emailOf(unit), 'unit-editor', unit)
    await first.invite(APPROVER, 'province-approver', null)
    await handIn(first, wholeSubmission(LARGE))
    await handIn(first, smallSubmission(SMALL))
    await handIn(first, smallSubmission(SMALL, 1))
    const closed = await ask(first, APPROVER, '/v1/periods/2012Q4/close', { method: 'POST' })
    expect(closed.status).toBe(200)
    const before = await readAll(first)
    await first.stop()

    const [backup, restorable] = [join(root, 'backup.sql'), join(root, 'restore.sql')]
    for (const name of ['first', 'second']) {
      await (await open(name)).stop() // Makes the folder; the database of `second` is thrown away below.
      await writeFile(join(root, name, 'wrangler.toml'), CONFIGURATION)
    }
    await rm(join(databaseOf('second'), 'd1'), { recursive: true })
    expect(
      await wrangler(
        join(root, 'first'),
        'd1',
        'export',
        'tong-hop-development',
        '--local',
        '--output',
        backup,
      ),
    ).toBe(0)
    const longest = Math.max(
      ...unstable_splitSqlQuery(await readFile(backup, 'utf8')).map((each) => Buffer.byteLength(each)),
    )
    expect(longest).toBeGreaterThan(LONGEST_STATEMENT)

    expect((await runLocal('split-backup', backup, '--out', restorable)).code).toBe(0)
    const statements = unstable_splitSqlQuery(await readFile(restorable, 'utf8'))
    expect(Math.max(...statements.map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(
      LONGEST_STATEMENT,
    )
    const restored = await wrangler(
      join(root, 'second'),
      'd1',
      'execute',
      'tong-hop-development',
      '--local',
      '--file',
      restorable,
    )
    expect(restored).toBe(0)

    const second = await open('second')
    const after = await readAll(second)
    await second.stop()
    expect(after).toEqual(before)
    expect(after.every((answer) => / 200 /.test(answer.slice(0, 120)))).toBe(true)
    expect(after.at(-1)).toContain('"differences":[]')
  }, 120_000)

  it.each([
    [['no-such.sql', '--out', 'x.sql'], 'Không đọc được tệp no-such.sql'],
    [['no-such.sql'], 'Cách dùng: npm run -s split-backup'],
  ])('%j ends in one line', async (args, line) => {
    const { code, stderr } = await runLocal('split-backup', ...args)
    expect(code).toBe(2)
    expect(stderr).toContain(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
