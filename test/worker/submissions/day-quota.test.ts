import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ApiErrorBody } from '../../../shared/wire/api/index.ts'
import { type Call, codeOf, signedIn } from '../helpers/client.ts'
import { deliver } from '../helpers/deliver.ts'
import { exampleSubmission } from '../helpers/example.ts'
import { rowsIn } from '../helpers/stored.ts'

const MOST = 20
const NOON = '2013-01-10T05:00:00.000Z'
const EVENING = '2013-01-10T16:30:00.000Z'
const LAST_MOMENT = '2013-01-10T16:59:59.500Z'
const MIDNIGHT = '2013-01-10T17:00:00.000Z'

const at = (instant: string): void => {
  vi.setSystemTime(new Date(instant))
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  at(NOON)
})
afterEach(() => {
  vi.useRealTimers()
})

/** Each version is another content, under another key. */
const send = async (call: Call, version: number, period = '2012Q4') =>
  deliver(call, await exampleSubmission(2, { baseVersion: version - 1, period }))

const sendAll = async (call: Call, from: number, to: number): Promise<readonly number[]> => {
  const statuses: number[] = []
  for (let version = from; version <= to; version++) statuses.push((await send(call, version)).status)
  return statuses
}

const created = (count: number): readonly number[] => Array.from({ length: count }, () => 201)

describe('a unit, in a period', () => {
  it('hands in 20 versions a day of Vietnam, and goes on at midnight', async () => {
    at(EVENING)
    const call = await signedIn('unit-editor', '421')
    expect(await sendAll(call, 1, MOST)).toEqual(created(MOST))
    at(LAST_MOMENT)
    const refused = await send(call, MOST + 1)
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '1'])
    at(MIDNIGHT)
    expect(await sendAll(call, MOST + 1, 2 * MOST)).toEqual(created(MOST))
    const again = await send(call, 2 * MOST + 1)
    expect([again.status, again.headers.get('Retry-After')]).toEqual([429, String(24 * 3600)])
    expect([await rowsIn('submissions'), await rowsIn('audit_events')]).toEqual([2 * MOST, 2 * MOST])
  })

  it('is told so kindly, and when to come again', async () => {
    const call = await signedIn('unit-editor', '421')
    await sendAll(call, 1, MOST)
    const answer = await send(call, MOST + 1)
    expect(answer.headers.get('Retry-After')).toBe(String(12 * 3600))
    expect((await answer.json<ApiErrorBody>()).error).toEqual({
      code: 'too-many-requests',
      message:
        'Hôm nay đơn vị đã gửi 20 bản cho kỳ này, là số nhiều nhất của một ngày, nên bản này chưa được nhận; các bản đã gửi vẫn còn nguyên. Hãy kiểm tra lại sổ cho kỹ rồi gửi từ 0 giờ ngày 11/1/2013.',
    })
  })

  it('gets the receipts of what it sent for nothing, and a stale version is told as such', async () => {
    const call = await signedIn('unit-editor', '421')
    await sendAll(call, 1, MOST - 1)
    const last = await exampleSubmission(2, { baseVersion: MOST - 1 })
    const first = await deliver(call, last, 'the-last-key')
    for (let i = 0; i < 3; i++) {
      const again = await deliver(call, last, 'the-last-key')
      expect([first.status, again.status]).toEqual([201, 200])
    }
    const stale = await send(call, MOST)
    expect([stale.status, await codeOf(stale)]).toEqual([409, 'stale-version'])
  })

  it('costs no other unit and no other period anything', async () => {
    const call = await signedIn('unit-editor', '421')
    await sendAll(call, 1, MOST)
    expect((await send(call, 1, '2013Q1')).status).toBe(201)
    const other = await signedIn('unit-editor', '422')
    expect((await deliver(other, await exampleSubmission(2, { unit: '422' }))).status).toBe(201)
    expect((await send(call, MOST + 1)).status).toBe(429)
  })

  it('spends nothing by what is refused', async () => {
    const call = await signedIn('unit-editor', '421')
    await sendAll(call, 1, MOST - 1)
    for (let i = 0; i < 3; i++) {
      const body = await exampleSubmission(2, { baseVersion: MOST - 1, ruleset: '000000000000' })
      expect((await deliver(call, body)).status).toBe(422)
    }
    expect((await send(call, MOST)).status).toBe(201)
  })

  it.each([
    ['the last of the day', MOST, [201, 409]],
    ['one too many', MOST + 1, [429, 429]],
  ])('gets no more by sending %s twice at once', async (_, version, statuses) => {
    const call = await signedIn('unit-editor', '421')
    await sendAll(call, 1, version - 1)
    const sizes = [3, 4]
    const bodies = await Promise.all(
      sizes.map((size) => exampleSubmission(size, { baseVersion: version - 1 })),
    )
    const answers = await Promise.all(bodies.map((body) => deliver(call, body)))
    expect(answers.map(({ status }) => status).sort()).toEqual(statuses)
    expect(await rowsIn('submissions')).toBe(MOST)
  })
})
