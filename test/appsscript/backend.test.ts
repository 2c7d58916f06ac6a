import { beforeAll, describe, expect, it } from 'vitest'
import type { InboundResponse } from '../../local/standin/traffic.ts'
import { buildTestAddOn } from '../helpers/add-on.ts'
import { district } from '../helpers/district.ts'
import { openAddOn } from '../helpers/open-add-on.ts'

const answerOf = (status: number, text: string): InboundResponse => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: new TextEncoder().encode(text),
})

describe('a call of the Worker that fails', () => {
  let outDir = ''
  beforeAll(async () => {
    outDir = await buildTestAddOn()
  })
  const submit = (fetch: () => InboundResponse, token: string | null = 'token') => {
    const remote = { fetch, identityToken: () => token }
    const { ask, standin } = openAddOn(outDir, district(), { remote })
    return { reply: ask('submit'), logs: standin.logs(), requests: standin.requests() }
  }

  it('tells when Google gives no identity, and asks nothing of the Worker', () => {
    const { reply, requests } = submit(() => answerOf(200, '{}'), null)
    expect(reply).toEqual({ ok: false, message: expect.stringContaining('Google chưa xác nhận tài khoản') })
    expect(requests).toEqual([])
  })

  it('tells when there is no answer', () => {
    const { reply } = submit(() => {
      throw new Error('DNS error')
    })
    expect(reply).toEqual({ ok: false, message: expect.stringContaining('Không kết nối được máy chủ') })
  })

  it.each([
    [503, '<html>Bad gateway</html>'],
    [500, '{}'],
    [200, '<html>'],
  ])('tells when the answer, %i %s, is not the Worker’s', (status, text) => {
    const { reply, logs } = submit(() => answerOf(status, text))
    expect(reply).toEqual({ ok: false, message: expect.stringContaining('không đúng mẫu') })
    expect(logs).toEqual([])
  })

  it('shows the sentence of an error answer', () => {
    const { reply } = submit(() =>
      answerOf(423, JSON.stringify({ error: { code: 'period-closed', message: 'Kỳ đã khóa.' } })),
    )
    expect(reply).toEqual({ ok: false, message: 'Kỳ đã khóa.' })
  })
})
