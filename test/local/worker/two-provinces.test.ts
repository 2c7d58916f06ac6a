import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAddOn } from '../../../local/add-on/build-add-on.ts'
import { readProvince } from '../../../local/add-on/read-province.ts'
import { rulesetFingerprint } from '../../../local/ruleset/fingerprint.ts'
import { bundleWorker } from '../../../local/worker/bundle-worker.ts'
import { createDevelopmentKeys } from '../../../local/worker/development-keys.ts'
import { type LocalConfiguration, readConfiguration } from '../../../local/worker/read-configuration.ts'
import { type RunningWorker, startWorker } from '../../../local/worker/start-worker.ts'
import type { AuditPage, Completeness, PeopleList, Report } from '../../../shared/wire/api/index.ts'
import { exampleSubmissions, handIn } from '../../helpers/hand-in.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const HA_TINH_FILE = fileURLToPath(new URL('ha-tinh/wrangler.toml', import.meta.url))
const NGHE_AN = readConfiguration()
const HA_TINH = readConfiguration(HA_TINH_FILE)
const VIEWER = 'xem@example.vn'

const ask = async (
  { url }: RunningWorker,
  token: string | Promise<string>,
  path: string,
  init: RequestInit = {},
): Promise<Response> =>
  fetch(`${url}/v1${path}`, { ...init, headers: { authorization: `Bearer ${await token}` } })

const read = async <T>(worker: RunningWorker, email: string, path: string): Promise<T> => {
  const answer = await ask(worker, worker.signToken(email), path)
  expect([path, answer.status]).toEqual([path, 200])
  return (await answer.json()) as T
}

const codesOf = (units: readonly { readonly unit: string }[]): readonly string[] =>
  units.map(({ unit }) => unit)

describe('two provinces side by side', () => {
  let folder: string
  let ngheAn: RunningWorker
  let haTinh: RunningWorker
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tong-hop-'))
    // One folder and one issuer, as at Cloudflare and Google: only the configurations tell them apart.
    const keys = await createDevelopmentKeys()
    const start = (configuration: LocalConfiguration) =>
      startWorker({ configuration, keys, persist: folder, onLog: () => {} })
    ngheAn = await start(NGHE_AN)
    haTinh = await start(HA_TINH)
    for (const worker of [ngheAn, haTinh]) await worker.invite(VIEWER, 'province-viewer', null)
    await ngheAn.invite('vinh@example.vn', 'unit-editor', '412')
    await haTinh.invite('ha-tinh@example.vn', 'unit-editor', '436')
    const make = await exampleSubmissions(ngheAn)
    expect((await handIn(ngheAn, 'vinh@example.vn', make('412', 1))).status).toBe(201)
    expect((await handIn(ngheAn, 'vinh@example.vn', make('412', 2))).status).toBe(201)
    expect(
      (
        await handIn(haTinh, 'ha-tinh@example.vn', {
          ...make('436', 1),
          ruleset: rulesetFingerprint(HA_TINH.alias),
        })
      ).status,
    ).toBe(201)
  })
  afterAll(async () => {
    await haTinh.stop()
    await ngheAn.stop()
    await rm(folder, { recursive: true })
  })

  it('each report on their own units and what these handed in', async () => {
    const first = await read<Report>(ngheAn, VIEWER, '/reports/2012Q4')
    const second = await read<Report>(haTinh, VIEWER, '/reports/2012Q4')
    expect([first.units.length, codesOf(second.units)]).toEqual([27, ['436', '439']])
    const arrived = ({ units }: Report) =>
      units.flatMap(({ unit, version }) => (version === null ? [] : [[unit, version]]))
    expect([arrived(first), arrived(second)]).toEqual([[['412', 2]], [['436', 1]]])
    const { units } = await read<Completeness>(haTinh, VIEWER, '/reports/2012Q4/completeness')
    expect(codesOf(units)).toEqual(['436', '439'])
  })

  it('each have their own people, first admin and chain of events', async () => {
    const known: (readonly string[])[] = []
    const events: (readonly (string | null)[])[] = []
    for (const [worker, { firstAdmin }] of [
      [ngheAn, NGHE_AN],
      [haTinh, HA_TINH],
    ] as const) {
      const { people } = await read<PeopleList>(worker, firstAdmin, '/people')
      known.push(people.map(({ email }) => email))
      const page = await read<AuditPage>(worker, firstAdmin, '/audit')
      events.push(page.events.flatMap(({ action, unit }) => (action === 'submitted' ? [unit] : [])))
    }
    expect(known).toEqual([
      [NGHE_AN.firstAdmin, 'vinh@example.vn', VIEWER].sort(),
      [HA_TINH.firstAdmin, 'ha-tinh@example.vn', VIEWER].sort(),
    ])
    expect(events).toEqual([['412', '412'], ['436']])
    for (const email of [NGHE_AN.firstAdmin, 'vinh@example.vn']) {
      expect((await ask(haTinh, haTinh.signToken(email), '/me')).status).toBe(403)
    }
  })

  it('do not take the tokens of each other', async () => {
    expect((await ask(haTinh, ngheAn.signToken(VIEWER), '/me')).status).toBe(401)
    expect((await ask(ngheAn, haTinh.signToken(VIEWER), '/me')).status).toBe(401)
    expect((await ask(haTinh, haTinh.signToken(VIEWER), '/me')).status).toBe(200)
  })

  it('do not know the units of each other', async () => {
    const body = JSON.stringify({ email: 'la@example.vn', role: 'unit-editor', unit: '412' })
    const path = `/people/${crypto.randomUUID()}`
    const answer = await ask(haTinh, haTinh.signToken(HA_TINH.firstAdmin), path, { method: 'PUT', body })
    expect(answer.status).toBe(400)
  })
})

describe('what is built for a province', () => {
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tong-hop-'))
  })
  afterAll(() => rm(directory, { recursive: true }))

  it('is the Worker that wrangler would deploy with its configuration', async () => {
    await promisify(execFile)(
      process.execPath,
      [join(ROOT, 'local/deploy.ts'), ...['--dry-run', '--config', HA_TINH_FILE, '--outdir', directory]],
      { cwd: ROOT, env: { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false' } },
    )
    const code = await readFile(join(directory, 'index.js'), 'utf8')
    expect(code).toContain('18136 x 0-0')
    expect(code).not.toContain('16663 p 0-3')
    const fingerprint = rulesetFingerprint(readProvince(HA_TINH_FILE))
    expect(code).toContain(`RULESET_FINGERPRINT = "${fingerprint}"`)
    expect(fingerprint).not.toBe(rulesetFingerprint())
    const { code: ofNgheAn } = await bundleWorker(NGHE_AN.entry, NGHE_AN.alias)
    expect(ofNgheAn).toContain('16663 p 0-3')
  })

  it('is the add-on that offers its units', async () => {
    const offered: (readonly boolean[])[] = []
    for (const file of [HA_TINH_FILE, join(ROOT, 'wrangler.toml')]) {
      const alias = readProvince(file)
      await buildAddOn({ backendUrl: 'https://tinh.test', outDir: directory, alias })
      const code = await readFile(join(directory, 'Code.js'), 'utf8')
      offered.push(['Huyện ủy Hương Sơn', 'Huyện ủy Kỳ Sơn'].map((name) => code.includes(name)))
    }
    expect(offered).toEqual([
      [true, false],
      [false, true],
    ])
  })
})
