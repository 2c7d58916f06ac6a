import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest'
import { createRandom } from '../../../../local/sample/random.ts'
import { readConfiguration } from '../../../../local/worker/read-configuration.ts'
import type { RunningWorker } from '../../../../local/worker/start-worker.ts'
import { parsePeriod } from '../../../../shared/calendar/period.ts'
import { reportingUnitsOn } from '../../../../shared/register/register.ts'
import type { Difference, Verification } from '../../../../shared/wire/api/index.ts'
import { exampleSubmissions } from '../../../helpers/hand-in.ts'
import { editorOf, handInAll, type Ledger } from './clients.ts'
import { type MortalWorker, startMortalWorker } from './mortal-worker.ts'
import { type OnDisk, readDisk } from './on-disk.ts'

const SEED = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 1e6))
const VERSIONS = 5
const AT_ONCE = 5
const KILLS = 6
const LONGEST_DELAY_MS = 30

const DISTRICTS = reportingUnitsOn(parsePeriod('2012Q4')?.lastDay ?? 0)
  .filter(({ kind }) => kind === 'district')
  .map(({ code }) => code)
const ALL = DISTRICTS.length * VERSIONS

const keyOf = ({ unit, period, version }: { unit: string; period: string; version: number }): string =>
  `${unit}/${period}/${version}`

/** After how many answers, and how long after, each kill comes; the first ones with time for what follows. */
const killMoments = (): readonly { readonly after: number; readonly delay: number }[] => {
  const random = createRandom(SEED, 'kills')
  const share = ALL / (KILLS + 1)
  return Array.from({ length: KILLS }, (_, i) => ({
    after: Math.floor(share * i + random.next() * share),
    delay: random.next() * LONGEST_DELAY_MS,
  }))
}

/** Nothing is half there, and all that was acknowledged is. */
const expectWhole = ({ submissions, known, revisions }: OnDisk, receipts: Ledger['receipts']): void => {
  expect(known.events).toEqual([...submissions.keys()])
  expect(known.standings).toEqual(known.latest)
  expect(known.tokens).toEqual(known.latest)
  expect(revisions).toBe(submissions.size)
  for (const receipt of receipts) {
    expect(submissions.get(keyOf(receipt))?.contentHash).toBe(receipt.contentHash)
  }
}

/** What verify finds wrong, in the chain and in the period. */
const verify = async ({ url, signToken }: RunningWorker): Promise<readonly Difference[]> => {
  const authorization = `Bearer ${await signToken(readConfiguration().firstAdmin)}`
  const differences: Difference[] = []
  for (const what of ['', '?period=2012Q4']) {
    const answer = await fetch(`${url}/v1/audit/verify${what}`, { headers: { authorization } })
    expect(answer.status).toBe(200)
    differences.push(...((await answer.json()) as Verification).differences)
  }
  return differences
}

describe('workerd killed while units hand in', () => {
  let folder: string
  let mortal: MortalWorker
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tong-hop-'))
    mortal = await startMortalWorker(folder)
    for (const unit of DISTRICTS) {
      await (await mortal.running()).invite(editorOf(unit), 'unit-editor', unit)
    }
  })
  afterAll(async () => {
    await (await mortal.running()).stop()
    await rm(folder, { recursive: true })
  })

  it('loses nothing that it acknowledged and keeps no half of anything', async () => {
    onTestFailed(() => console.error(`KILL_SEED=${SEED} kills at the same moments again`))
    const make = await exampleSubmissions(await mortal.running())
    const ended = new AbortController()
    const ledger: Ledger = { sent: [], receipts: [], counts: { created: 0, replayed: 0, unanswered: 0 } }
    const look = async () => ({ receipts: [...ledger.receipts], disk: await readDisk(folder) })
    const kills = async (): Promise<void> => {
      for (const { after, delay } of killMoments()) {
        while (ledger.receipts.length < after) await sleep(1, undefined, { signal: ended.signal })
        await sleep(delay)
        const [{ receipts, disk }, verified] = await mortal.kill(look, verify)
        expectWhole(disk, receipts)
        expect(verified).toEqual([])
      }
    }
    const lanes = Array.from({ length: AT_ONCE }, (_, lane) =>
      DISTRICTS.filter((_unit, i) => i % AT_ONCE === lane),
    )
    const clients = lanes.map((units) => handInAll(mortal, units, VERSIONS, make, ledger))
    await Promise.all([kills(), ...clients]).finally(() => ended.abort())

    const { sent, receipts, counts } = ledger
    expect([sent.length, counts.created + counts.replayed]).toEqual([ALL, ALL])
    expect(counts.unanswered).toBeGreaterThan(0)
    const disk = await readDisk(folder)
    expectWhole(disk, receipts)
    const versions = Array.from({ length: VERSIONS }, (_, i) => i + 1)
    expect([...disk.submissions.keys()]).toEqual(
      DISTRICTS.flatMap((unit) => versions.map((version) => `${unit}/2012Q4/${version}`)),
    )
    for (const submission of sent) {
      const stored = disk.submissions.get(keyOf({ ...submission, version: submission.baseVersion + 1 }))
      expect(stored?.body).toEqual(submission)
      const hash = createHash('sha256').update(JSON.stringify(submission)).digest('hex')
      expect(stored?.contentHash).toBe(hash)
    }
    expect(receipts.length).toBe(ALL)
    expect(await verify(await mortal.running())).toEqual([])
  })
})
