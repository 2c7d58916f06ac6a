import { beforeEach, describe, expect, it } from 'vitest'
import type { Settings } from '../../../shared/wire/api/index.ts'
import { type Call, codeOf, signedIn } from '../helpers/client.ts'
import { actions, committeesIn, handIn, reportOf, set, versionPath } from '../helpers/workflow.ts'

const DEFAULTS: Settings = {
  statusOnReceipt: 'accepted',
  counts: 'accepted',
  dueDays: 15,
  dueDates: {},
  retentionYears: null,
}

let admin: Call
beforeEach(async () => {
  admin = await signedIn('admin')
})

const etagNow = async (): Promise<string> => (await admin('/v1/settings')).headers.get('ETag') ?? ''

const put = (settings: unknown, etag?: string): Promise<Response> =>
  admin('/v1/settings', {
    method: 'PUT',
    headers: etag === undefined ? {} : { 'If-Match': etag },
    body: JSON.stringify(settings),
  })

describe('the settings', () => {
  it('begin with defaults and are kept', async () => {
    const before = await admin('/v1/settings')
    expect(await before.json()).toEqual(DEFAULTS)
    const changed = { ...DEFAULTS, dueDays: 20, dueDates: { '2012Q4': '2013-02-01' }, retentionYears: 10 }
    const saved = await put(changed, before.headers.get('ETag') ?? '')
    expect([saved.status, await saved.json()]).toEqual([200, changed])
    const after = await admin('/v1/settings')
    expect(await after.json()).toEqual(changed)
    expect(after.headers.get('ETag')).toBe(saved.headers.get('ETag'))
  })

  it('are changed only by who holds them as they are', async () => {
    const etag = await etagNow()
    const missing = await put(DEFAULTS)
    expect([missing.status, await codeOf(missing)]).toEqual([428, 'precondition-required'])
    expect((await put({ ...DEFAULTS, dueDays: 20 }, etag)).status).toBe(200)
    const stale = await put({ ...DEFAULTS, dueDays: 30 }, etag)
    expect([stale.status, await codeOf(stale)]).toEqual([412, 'precondition-failed'])
    const again = await put({ ...DEFAULTS, dueDays: 20 }, etag)
    expect(again.status).toBe(200)
    expect(await actions()).toEqual(['settings-saved'])
  })

  it('are known by their tag also with the mark of what Cloudflare compressed, among others', async () => {
    const etag = await etagNow()
    expect((await put({ ...DEFAULTS, dueDays: 20 }, `"other", W/${etag}`)).status).toBe(200)
    expect((await put({ ...DEFAULTS, dueDays: 30 }, `W/${etag}`)).status).toBe(412)
  })

  it.each([
    ['no setting', {}],
    ['another', { ...DEFAULTS, other: 1 }],
    ['a word', { ...DEFAULTS, counts: 'returned' }],
    ['a fraction', { ...DEFAULTS, dueDays: 1.5 }],
    ['a negative', { ...DEFAULTS, dueDays: -1 }],
    ['no day', { ...DEFAULTS, dueDates: { '2012Q4': '2013-02-30' } }],
    ['a day within the period', { ...DEFAULTS, dueDates: { '2012Q4': '2012-12-31' } }],
    ['no period', { ...DEFAULTS, dueDates: { 2012: '2013-02-01' } }],
    ['zero years', { ...DEFAULTS, retentionYears: 0 }],
  ])('are refused with %s', async (_name, settings) => {
    const answer = await put(settings, await etagNow())
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
    expect(await (await admin('/v1/settings')).json()).toEqual(DEFAULTS)
  })

  it('have no back door through the prototype', async () => {
    const body = JSON.stringify({ ...DEFAULTS, dueDates: {} }).replace('{}', '{"__proto__":"2013-02-01"}')
    const headers = { 'If-Match': await etagNow() }
    const answer = await admin('/v1/settings', { method: 'PUT', headers, body })
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
    expect(await (await admin('/v1/settings')).text()).toBe(JSON.stringify(DEFAULTS))
  })
})

describe('what counts', () => {
  it('follows the setting at once, in every period', async () => {
    await set('status-on-receipt', 'submitted')
    await handIn('421', 4)
    await handIn('421', 3, 0, { period: '2012Q3' })
    const first = await admin('/v1/reports/2012Q4')
    const settings = { ...DEFAULTS, statusOnReceipt: 'submitted', counts: 'submitted' }
    expect((await put(settings, await etagNow())).status).toBe(200)
    const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' }
    expect((await admin('/v1/reports/2012Q4', { headers })).status).toBe(200)
    expect(committeesIn(await reportOf(admin))).toBe(4)
    expect(committeesIn(await reportOf(admin, '2012Q3'))).toBe(3)
  })
})

describe('the due date', () => {
  it('is the setting’s for all periods, and another one where it is said', async () => {
    const dueOn = async (version: number) => {
      await handIn('421', 4, version - 1)
      return (await (await admin(versionPath(version))).json<{ dueOn: string }>()).dueOn
    }
    expect(await dueOn(1)).toBe('2013-01-15')
    await set('due-days', '31')
    expect(await dueOn(2)).toBe('2013-01-31')
    await set('due-dates', '{"2012Q4":"2099-01-01"}')
    expect(await dueOn(3)).toBe('2099-01-01')
    expect(await (await admin(versionPath(3))).json()).toMatchObject({ late: false })
  })
})
