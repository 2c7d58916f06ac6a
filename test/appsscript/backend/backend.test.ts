import { beforeAll, describe, expect, it } from 'vitest'
import { FetchRefusal, type InboundResponse, type OutboundRequest } from '../../../local/standin/traffic.ts'
import type { Receipt } from '../../../shared/wire/api/index.ts'
import { buildTestAddOn } from '../../helpers/add-on.ts'
import { district } from '../../helpers/district.ts'
import { openAddOn } from '../../helpers/open-add-on.ts'
import { sheetOf } from '../../helpers/sheet-of.ts'

const answerOf = (status: number, text: string): InboundResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: new TextEncoder().encode(text),
})
const json = (status: number, body: unknown) => answerOf(status, JSON.stringify(body))

const RECEIPT: Receipt = {
  unit: '421',
  period: '2012Q4',
  version: 1,
  status: 'submitted',
  state: 'waiting',
  receivedAt: '2013-01-10T03:12:00.000Z',
  contentHash: 'c'.repeat(64),
  warnings: 0,
  dueOn: '2013-01-15',
  late: false,
  issues: [],
  collisions: [],
}

const NOT_UNDERSTOOD = { ok: false, message: expect.stringContaining('không đúng mẫu') }

describe('a call of the Worker', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  type Fetch = (request: OutboundRequest) => InboundResponse
  const send = (fetch: Fetch, token: string | null = 'token') => {
    const remote = { fetch, identityToken: () => token }
    const { ask, standin } = openAddOn(outDir, district(), { remote })
    return { reply: ask('handIn'), logs: standin.logs(), requests: standin.requests() }
  }
  /** Nothing was handed in yet, and this is what the Worker says to the first version. */
  const handIn = (answer: () => InboundResponse) =>
    send(({ method }) => (method === 'GET' ? json(200, { submissions: [] }) : answer()))

  it('takes only a receipt for what was sent for received', () => {
    expect(handIn(() => json(201, RECEIPT)).reply).toMatchObject({
      ok: true,
      value: { outcome: 'received', receipt: RECEIPT },
    })
  })

  it.each<[number, string]>([
    [302, ''],
    [304, ''],
    [204, ''],
    [201, ''],
    [201, '{}'],
    [201, 'null'],
    [201, '[]'],
    [201, '"ok"'],
    [201, '<html>Đang bảo trì</html>'],
    [201, JSON.stringify({ ...RECEIPT, unit: '422' })],
    [201, JSON.stringify({ ...RECEIPT, period: '2012Q3' })],
    [201, JSON.stringify({ ...RECEIPT, version: 2 })],
    [201, JSON.stringify({ ...RECEIPT, issues: null })],
    [201, JSON.stringify({ ...RECEIPT, collisions: [{}] })],
    [200, JSON.stringify({ submissions: [] })],
    [202, JSON.stringify(RECEIPT)],
    [503, '<html>Bad gateway</html>'],
    [500, '{}'],
    [500, 'null'],
    [422, JSON.stringify({ error: { code: 'invalid-submission', message: 'Sai.', issues: [{}] } })],
  ])('says that %i %s is no receipt', (status, text) => {
    const { reply, logs } = handIn(() => answerOf(status, text))
    expect(reply).toEqual(NOT_UNDERSTOOD)
    expect(logs).toEqual([])
  })

  it.each<[number, string]>([
    [200, '{}'],
    [200, '{"submissions":{}}'],
    [200, '{"submissions":[{"version":"1"}]}'],
    [200, 'null'],
    [204, ''],
    [302, ''],
  ])('sends nothing after %i %s for what was handed in before', (status, text) => {
    const { reply, requests } = send(() => answerOf(status, text))
    expect(reply).toEqual(NOT_UNDERSTOOD)
    expect(requests.map(({ method }) => method)).toEqual(['GET'])
  })

  it.each<[number, string]>([
    [200, '{}'],
    [200, 'null'],
    [200, '{"period":"2012Q4","units":[],"indicators":[{}]}'],
    [201, '{}'],
    [204, ''],
    [302, ''],
    [304, ''],
  ])('writes no sheet from a report of %i %s', (status, text) => {
    const remote = { fetch: () => answerOf(status, text), identityToken: () => 'token' }
    const { ask, standin } = openAddOn(outDir, [sheetOf('Trang tính1', [])], { remote })
    expect(ask('refreshProvince', '2012Q4')).toEqual(NOT_UNDERSTOOD)
    expect(standin.sheetNames()).toEqual(['Trang tính1'])
  })

  it('reads Vietnamese whatever the answer says of its letters', () => {
    const error = { code: 'period-closed', message: 'Kỳ đã khóa.' }
    const answer = { ...json(423, { error }), headers: { 'content-type': 'text/plain' } }
    expect(send(() => answer).reply).toEqual({ ok: false, message: 'Kỳ đã khóa.' })
  })

  it('tells when Google gives no identity, and asks nothing of the Worker', () => {
    const { reply, requests } = send(() => json(200, {}), null)
    expect(reply).toEqual({ ok: false, message: expect.stringContaining('Google chưa xác nhận tài khoản') })
    expect(requests).toEqual([])
  })

  it.each([
    ['Address unavailable', 2, 'Không kết nối được máy chủ'],
    ['Service invoked too many times for one day: urlfetch.', 1, 'giới hạn số lần'],
    ['Dịch vụ được gọi quá nhiều lần trong một ngày: urlfetch.', 1, 'giới hạn số lần'],
    ['UrlFetch calls to https://tong-hop.test are not permitted by your admin', 1, 'Google Workspace'],
  ])('tells “%s”, after %i tries, as what it is', (thrown, tries, sentence) => {
    let asked = 0
    const { reply, logs } = send(() => {
      asked += 1
      throw new FetchRefusal(thrown)
    })
    expect(reply).toEqual({ ok: false, message: expect.stringContaining(sentence) })
    expect(asked).toBe(tries)
    expect(logs).toEqual([])
  })

  it.each([
    ['an address that cannot be had', null],
    ['a server that is busy', json(503, { error: { code: 'internal', message: 'Bận.' } })],
    ['a token that just ran out', json(401, { error: { code: 'unauthenticated', message: 'Hết hạn.' } })],
  ])('asks once more after %s', (_, failure) => {
    const asked: string[] = []
    const failing = new Set(['GET', 'PUT'])
    const { reply } = send(({ method, headers }) => {
      asked.push(`${method} ${headers['idempotency-key'] ?? ''}`)
      if (failing.delete(method)) {
        if (failure) return failure
        throw new Error('DNS error')
      }
      return method === 'GET' ? json(200, { submissions: [] }) : json(201, RECEIPT)
    })
    expect(reply).toMatchObject({ ok: true, value: { outcome: 'received' } })
    expect(asked).toHaveLength(4)
    expect(new Set(asked).size).toBe(2)
  })

  it.each([400, 403, 409, 423, 429, 500])('asks only once when the answer is %i', (status) => {
    const error = { code: 'forbidden', message: 'Không được.' }
    const { reply, requests } = send(() => json(status, { error }))
    expect(reply).toEqual({ ok: false, message: 'Không được.' })
    expect(requests).toHaveLength(1)
  })
})
