import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRandom } from '../../../local/sample/random.ts'
import { readConfiguration } from '../../../local/worker/read-configuration.ts'
import { type RunningWorker, startWorker } from '../../../local/worker/start-worker.ts'
import type { AuditPage, Receipt, SubmissionList, Verification } from '../../../shared/api.ts'
import { UNIT_CODES } from '../../helpers/planted-units.ts'
import { smallSubmission } from '../../helpers/small-submission.ts'
import { workerdProcesses } from '../../helpers/workerd-process.ts'

const UNITS = UNIT_CODES.slice(-10)
const VERSIONS = 10
const KILLS = 4
const SEED = Number(process.env.KILL_SEED ?? 2)
const LONGEST_DELAY_MS = 40
const PAUSE_MS = 50
const MOST_ATTEMPTS = 200
const CONFLICT = 409

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** A Worker on a folder, which is killed time and again and started anew. */
const openMortalWorker = async (persist: string) => {
  const ownPids = new Set(workerdProcesses())
  const start = async () => {
    const worker = await startWorker({ persist, onLog: () => undefined })
    const [pid] = workerdProcesses().filter((each) => !ownPids.has(each))
    return { worker, pid: pid ?? Number.NaN }
  }
  let alive = start()
  await alive
  return {
    worker: async () => (await alive).worker,
    killAndRestart: async () => {
      const { worker, pid } = await alive
      process.kill(pid, 'SIGKILL')
      alive = worker.stop().then(start, start)
      await alive
    },
    stop: async () => (await alive).worker.stop(),
  }
}

type MortalWorker = Awaited<ReturnType<typeof openMortalWorker>>

const emailOf = (unit: string) => `can.bo.${unit.toLowerCase()}@nghean.test`

const ask = async (worker: RunningWorker, email: string, path: string, init: RequestInit = {}) =>
  fetch(`${worker.url}${path}`, {
    ...init,
    headers: { ...init.headers, authorization: `Bearer ${await worker.signToken(email)}` },
  })

const pathOf = (unit: string) => `/v1/units/${unit}/periods/2012Q4/submissions`

/** Hands one version in until it is answered; whatever is cut off is sent again under the same key. */
const deliver = async (mortal: MortalWorker, unit: string, version: number): Promise<Receipt> => {
  const body = JSON.stringify(smallSubmission(unit, version - 1))
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const worker = await mortal.worker()
    const answer = await ask(worker, emailOf(unit), `${pathOf(unit)}/${version}`, {
      method: 'PUT',
      headers: { 'Idempotency-Key': `killed-${unit}-version-${version}` },
      body,
    })
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch(() => null)
    if (answer && (answer.status === 201 || answer.status === 200)) return JSON.parse(answer.text) as Receipt
    if (answer && answer.status < 500 && answer.status !== CONFLICT) throw new Error(answer.text)
    await wait(PAUSE_MS)
  }
  throw new Error(`${unit} ${version} was never answered`)
}

/** How many times the audit says that something was handed in. */
const countSubmitted = async (worker: RunningWorker, admin: string): Promise<number> => {
  let count = 0
  for (let query = ''; ; ) {
    const { events, next } = (await (await ask(worker, admin, `/v1/audit${query}`)).json()) as AuditPage
    count += events.filter(({ action }) => action === 'submitted').length
    if (next === null) return count
    query = `?before=${next}`
  }
}

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'killed-'))
})
afterAll(() => rm(directory, { recursive: true }))

it(`keeps what it acknowledged, whole, however often it is killed (KILL_SEED=${SEED})`, async () => {
  const random = createRandom(SEED, 'kills')
  const mortal = await openMortalWorker(directory)
  const first = await mortal.worker()
  for (const unit of UNITS) await first.invite(emailOf(unit), 'unit-editor', unit)

  const receipts = new Map<string, Receipt[]>(UNITS.map((unit) => [unit, []]))
  const acknowledged = () => [...receipts.values()].reduce((sum, { length }) => sum + length, 0)
  const lanes = UNITS.map(async (unit) => {
    for (let version = 1; version <= VERSIONS; version++) {
      receipts.get(unit)?.push(await deliver(mortal, unit, version))
    }
  })
  let isOver = false
  const handedIn = Promise.all(lanes).finally(() => {
    isOver = true
  })
  handedIn.catch(() => undefined) // Awaited below, once nobody kills any more.
  for (let kill = 0; kill < KILLS; kill++) {
    const enough = acknowledged() + random.between(3, 14)
    while (acknowledged() < enough && !isOver) await wait(1)
    await wait(random.between(0, LONGEST_DELAY_MS))
    await mortal.killAndRestart()
  }
  await handedIn
  await mortal.killAndRestart()

  const worker = await mortal.worker()
  const admin = readConfiguration().firstAdmin
  for (const [unit, given] of receipts) {
    const list = (await (await ask(worker, emailOf(unit), pathOf(unit))).json()) as SubmissionList
    const kept = list.submissions.map(({ version, contentHash }) => [version, contentHash]).reverse()
    expect(kept, unit).toEqual(given.map(({ version, contentHash }) => [version, contentHash]))
    const sent = given.map(({ version }) => JSON.stringify(smallSubmission(unit, version - 1)))
    expect(kept.map(([, hash]) => hash)).toEqual(
      sent.map((body) => createHash('sha256').update(body).digest('hex')),
    )
  }
  const verify = async (query: string) =>
    (await (await ask(worker, admin, `/v1/audit/verify${query}`)).json()) as Verification
  const chain = await verify('')
  const period = await verify('?period=2012Q4')
  expect([...chain.differences, ...period.differences]).toEqual([])
  expect(period.submissions).toBe(UNITS.length * VERSIONS)
  expect(await countSubmitted(worker, admin)).toBe(UNITS.length * VERSIONS)
  await mortal.stop()
}, 120_000)
