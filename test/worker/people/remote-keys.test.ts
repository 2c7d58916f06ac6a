import { env } from 'cloudflare:workers'
import { exportJWK, generateKeyPair } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../../worker/http/app.ts'
import { googleIssuer } from '../../../worker/people/google.ts'
import { codeOf, invite } from '../helpers/client.ts'
import { googleKey, serveGoogleKeys, signToken } from '../helpers/google.ts'

const EMAIL = 'can.bo@example.vn'
const SECOND = 1_000
const MINUTE = 60 * SECOND

const other = await generateKeyPair('RS256', { extractable: true })
const nextKey = { ...(await exportJWK(other.publicKey)), alg: 'RS256', use: 'sig', kid: 'google-2' }

const TROUBLES: readonly (readonly [string, () => Promise<Response>])[] = [
  ['down', () => Promise.reject(new TypeError('network'))],
  ['failing', async () => new Response('', { status: 500 })],
  ['elsewhere', async () => Response.redirect('https://example.com/keys', 302)],
  ['no JSON', async () => new Response('<html>')],
  ['no key set', async () => Response.json({ keys: 'none' })],
  ['empty', async () => Response.json({ keys: [] })],
]

beforeEach(async () => {
  await invite(EMAIL, 'province-viewer')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterEach(() => {
  vi.useRealTimers()
})

const pass = (ms: number): void => {
  vi.setSystemTime(Date.now() + ms)
}

const open = () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const google = serveGoogleKeys()
  const app = createApp([googleIssuer()])
  const ask = async (token: Promise<string>) => {
    const answer = await app.request('/v1/me', { headers: { Authorization: `Bearer ${await token}` } }, env)
    return { status: answer.status, retryAfter: answer.headers.get('Retry-After'), answer }
  }
  const statusFor = async (token: Promise<string>) => (await ask(token)).status
  /** Each another token, so that none is remembered. */
  let tokens = 0
  const known = () => signToken(EMAIL, { jti: `known-${tokens++}` })
  const byNext = () =>
    signToken(EMAIL, { jti: `next-${tokens++}` }, { alg: 'RS256', kid: 'google-2' }, other.privateKey)
  const serve = (...keys: readonly object[]) => google.mockImplementation(async () => Response.json({ keys }))
  return { log, google, ask, statusFor, known, byNext, serve }
}

describe('while Google’s keys cannot be had', () => {
  it.each(TROUBLES)('many are told to wait, and Google is asked once: %s', async (_name, trouble) => {
    const { log, google, ask, statusFor, known } = open()
    google.mockImplementation(trouble)
    const atOnce = await Promise.all(Array.from({ length: 20 }, () => ask(known())))
    for (const { status, retryAfter, answer } of atOnce) {
      expect([status, retryAfter, await codeOf(answer)]).toEqual([503, '5', 'identity-unavailable'])
    }
    pass(4 * SECOND)
    const later = await ask(known())
    expect([later.status, later.retryAfter]).toEqual([503, '1'])
    expect([google.mock.calls.length, log.mock.calls.length]).toEqual([1, 1])
    pass(SECOND)
    expect([await statusFor(known()), google.mock.calls.length]).toEqual([503, 2])
    google.mockImplementation(async () => Response.json({ keys: [googleKey] }))
    pass(5 * SECOND)
    expect([await statusFor(known()), google.mock.calls.length]).toEqual([200, 3])
  })

  it.each(TROUBLES)('those that are held serve on, for an hour: %s', async (_name, trouble) => {
    const { google, statusFor, known } = open()
    expect(await statusFor(known())).toBe(200)
    google.mockImplementation(trouble)
    pass(11 * MINUTE)
    for (let i = 0; i < 10; i++) expect(await statusFor(known())).toBe(200)
    expect(google).toHaveBeenCalledTimes(2)
    pass(30 * SECOND)
    expect([await statusFor(known()), google.mock.calls.length]).toEqual([200, 3])
    pass(48 * MINUTE)
    expect(await statusFor(known())).toBe(200)
    pass(MINUTE)
    expect(await statusFor(known())).toBe(503)
  })

  it('a key that nobody knows yet cannot be judged', async () => {
    const { google, ask, statusFor, known, byNext, serve } = open()
    expect(await statusFor(known())).toBe(200)
    google.mockImplementation(() => Promise.reject(new TypeError('network')))
    pass(MINUTE)
    const { status, retryAfter } = await ask(byNext())
    expect([status, retryAfter]).toEqual([503, '30'])
    serve(googleKey, nextKey)
    pass(30 * SECOND)
    expect(await statusFor(byNext())).toBe(200)
  })
})

describe('a fetch that nobody ends, since its client is gone,', () => {
  it('is begun anew by one of those who wait', async () => {
    const { google, statusFor, known } = open()
    const answer = Promise.withResolvers<Response>()
    google.mockImplementationOnce(() => answer.promise)
    const gone = statusFor(known())
    await vi.waitFor(() => expect(google).toHaveBeenCalledTimes(1))
    const waiting = Promise.all(Array.from({ length: 20 }, () => statusFor(known())))
    pass(4 * SECOND)
    expect(new Set(await waiting)).toEqual(new Set([200]))
    expect(google).toHaveBeenCalledTimes(2)
    answer.resolve(new Response('', { status: 500 }))
    expect(await gone).toBe(200)
  })
})

describe('tokens of keys that do not exist', () => {
  it('make us ask Google once in half a minute, however many come', async () => {
    const { google, statusFor, known, byNext } = open()
    expect(await statusFor(known())).toBe(200)
    const refused = async (count: number) => {
      const statuses = await Promise.all(Array.from({ length: count }, () => statusFor(byNext())))
      expect(new Set(statuses)).toEqual(new Set([401]))
    }
    await refused(20)
    expect(google).toHaveBeenCalledTimes(1)
    pass(30 * SECOND)
    await refused(20)
    await refused(20)
    expect(google).toHaveBeenCalledTimes(2)
    expect([await statusFor(known()), google.mock.calls.length]).toEqual([200, 2])
  })

  it('make us ask no more often while Google fails', async () => {
    const { google, statusFor, known, byNext } = open()
    expect(await statusFor(known())).toBe(200)
    google.mockImplementation(() => Promise.reject(new TypeError('network')))
    pass(MINUTE)
    for (let second = 0; second < 60; second++) {
      expect(await statusFor(byNext())).toBe(503)
      pass(SECOND)
    }
    expect(google).toHaveBeenCalledTimes(3)
    expect(await statusFor(known())).toBe(200)
  })
})
