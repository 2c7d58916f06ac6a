import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AuditPage, Retention, Settings } from '../../../shared/wire/api/index.ts'
import { deleteExpired } from '../../../worker/settings/retention.ts'
import { type Call, callerNamed, codeOf, signedIn } from '../helpers/client.ts'
import { differencesIn } from '../helpers/differences.ts'
import { employEveryone } from '../helpers/employ.ts'
import { handIn, set } from '../helpers/workflow.ts'

const PATH = '/v1/settings/retention'
/** Two years after the period, not three. */
const LATER = '2015-06-01T18:30:00.000Z'

let first: Call
let second: Call
beforeEach(async () => {
  await employEveryone()
  first = await signedIn('admin')
  second = await callerNamed('quan-tri-hai@example.vn', 'admin')
})

const shown = async (call: Call): Promise<Retention> => (await call(PATH)).json<Retention>()
const tag = async (path = PATH): Promise<string> => (await first(path)).headers.get('ETag') ?? ''

const propose = async (call: Call, years: number, held = '*'): Promise<Response> =>
  call(PATH, { method: 'PUT', headers: { 'If-Match': held }, body: JSON.stringify({ years }) })
const confirm = (call: Call, held = '*'): Promise<Response> =>
  call(`${PATH}/confirm`, { method: 'POST', headers: { 'If-Match': held } })
const withdraw = (call: Call): Promise<Response> => call(PATH, { method: 'DELETE' })

const save = async (retentionYears: number | null): Promise<Response> => {
  const settings = await (await first('/v1/settings')).json<Settings>()
  const body = JSON.stringify({ ...settings, retentionYears })
  return first('/v1/settings', { method: 'PUT', headers: { 'If-Match': '*' }, body })
}

const retentionEvents = async () => {
  const { events } = await (await first('/v1/audit')).json<AuditPage>()
  return events
    .filter(({ action }) => action.startsWith('retention'))
    .map(({ action, detail }) => [action, detail])
    .reverse()
}

describe('figures that shall be kept for less than three years', () => {
  it('wait for another admin, and are deleted only then', async () => {
    await handIn('421', 4)
    expect(await shown(first)).toEqual({ years: null, proposal: null })
    const proposed = await propose(first, 2)
    const proposal = { years: 2, proposedAt: expect.any(String), proposedBy: expect.any(String) }
    expect([proposed.status, await proposed.json()]).toEqual([200, { years: null, proposal }])
    expect(await deleteExpired(env.DB, LATER)).toEqual([])
    const confirmed = await confirm(second, await tag())
    expect([confirmed.status, await confirmed.json()]).toEqual([200, { years: 2, proposal: null }])
    expect(await shown(first)).toEqual({ years: 2, proposal: null })
    expect((await (await first('/v1/settings')).json<Settings>()).retentionYears).toBe(2)
    expect(await deleteExpired(env.DB, LATER)).toEqual(['2012Q4'])
    expect(await retentionEvents()).toEqual([
      ['retention-proposed', { years: 2 }],
      ['retention-confirmed', { years: 2 }],
    ])
  })

  it('cannot be confirmed by who proposed it, nor when nothing waits', async () => {
    await propose(first, 1)
    const own = await confirm(first)
    expect([own.status, await codeOf(own)]).toEqual([409, 'conflict'])
    expect((await withdraw(second)).status).toBe(204)
    for (const call of [first, second]) {
      const none = await confirm(call)
      expect([none.status, await codeOf(none)]).toEqual([409, 'conflict'])
    }
    expect(await shown(first)).toEqual({ years: null, proposal: null })
  })

  it('are confirmed only as the other admin saw them', async () => {
    await propose(first, 2)
    const seen = await tag()
    await propose(first, 1)
    expect((await confirm(second, seen)).status).toBe(412)
    expect((await propose(second, 2, seen)).status).toBe(412)
    expect((await confirm(second, await tag())).status).toBe(200)
    expect(await shown(second)).toEqual({ years: 1, proposal: null })
  })

  it('may be proposed anew by another, who is then the one to be confirmed', async () => {
    await propose(first, 2)
    await propose(second, 2)
    expect((await confirm(second)).status).toBe(409)
    expect((await confirm(first)).status).toBe(200)
  })

  it('are one event, however often the same is wished or withdrawn', async () => {
    const before = await tag()
    for (let i = 0; i < 3; i++) expect((await propose(first, 2, i === 0 ? before : 'x')).status).toBe(200)
    for (let i = 0; i < 3; i++) expect((await withdraw(first)).status).toBe(204)
    expect(await retentionEvents()).toEqual([
      ['retention-proposed', { years: 2 }],
      ['retention-withdrawn', { years: 2 }],
    ])
  })

  it('are confirmed once by two who confirm at once', async () => {
    await propose(first, 2)
    const third = await callerNamed('quan-tri-ba@example.vn', 'admin')
    const held = await tag()
    const answers = await Promise.all([second, third].map((call) => confirm(call, held)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  })

  it.each([0, 3, 1.5, -1, '2', null])('are proposed by 1 or 2 years, not by %j', async (years) => {
    const body = JSON.stringify({ years })
    const answer = await first(PATH, { method: 'PUT', headers: { 'If-Match': '*' }, body })
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
  })
})

describe('the settings', () => {
  it.each([
    [null, 3, 200],
    [null, 2, 409],
    [3, 2, 409],
    [2, 1, 409],
    [10, 1, 409],
    [1, 2, 200],
    [1, 1, 200],
    [2, null, 200],
    [2, 5, 200],
  ])('from %j to %j years are one admin’s affair or not: %i', async (from, to, status) => {
    await set('retention-years', String(from ?? ''))
    const answer = await save(to)
    expect(answer.status).toBe(status)
    const stored = await (await first('/v1/settings')).json<Settings>()
    expect(stored.retentionYears).toBe(status === 200 ? to : from)
  })

  it('say what to do instead', async () => {
    const answer = await save(2)
    expect((await answer.json<{ error: unknown }>()).error).toEqual({
      code: 'conflict',
      message:
        'Giữ số liệu dưới 3 năm phải có hai quản trị đồng ý nên cài đặt chưa được lưu; hãy ghi đề nghị ở mục thời hạn giữ số liệu (/v1/settings/retention) để một quản trị khác xác nhận.',
    })
  })

  it('leave a proposal that waits as it is', async () => {
    await propose(first, 2)
    expect((await save(7)).status).toBe(200)
    expect(await shown(first)).toMatchObject({ years: 7, proposal: { years: 2 } })
  })
})

describe('verify', () => {
  const run = (sql: string) => env.DB.prepare(sql).run()
  const kinds = async () => (await differencesIn(first)).map(({ kind }) => kind)

  it('follows proposals, withdrawals, confirmations and savings', async () => {
    const steps = [
      () => propose(first, 2),
      () => withdraw(second),
      () => propose(second, 1),
      () => save(5),
      () => confirm(first),
      () => save(9),
      () => propose(first, 2),
    ]
    for (const step of steps) {
      expect((await step()).ok).toBe(true)
      expect(await kinds()).not.toContain('settings')
    }
  })

  it.each([
    "UPDATE settings SET value = '1' WHERE name = 'retention-years'",
    'DELETE FROM retention_proposal',
    'UPDATE retention_proposal SET years = 2',
    "UPDATE retention_proposal SET proposed_by = 'x'",
    "INSERT INTO retention_proposal VALUES (2, '2013-01-10T02:15:00.000Z', 'x')",
  ])('names what no event says: %s', async (sql) => {
    await propose(first, 1)
    expect(await kinds()).not.toContain('settings')
    await run(sql)
    expect(await kinds()).toContain('settings')
  })
})
