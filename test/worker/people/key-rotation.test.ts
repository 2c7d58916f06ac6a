import { env } from 'cloudflare:workers'
import { exportJWK, generateKeyPair } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../../worker/http/app.ts'
import { googleIssuer } from '../../../worker/people/google.ts'
import { invite } from '../helpers/client.ts'
import { googleKey, serveGoogleKeys, signToken } from '../helpers/google.ts'

const EMAIL = 'can.bo@example.vn'
const MINUTE = 60_000

beforeEach(async () => {
  await invite(EMAIL, 'province-viewer')
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
})
afterEach(() => {
  vi.useRealTimers()
})

const rotating = async () => {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  const next = { ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig', kid: 'google-2' }
  const fetchMock = serveGoogleKeys()
  const app = createApp([googleIssuer()])
  const ask = async (token: string) =>
    (await app.request('/v1/me', { headers: { Authorization: `Bearer ${token}` } }, env)).status
  const byOld = () => signToken(EMAIL)
  const byNew = () => signToken(EMAIL, {}, { alg: 'RS256', kid: 'google-2' }, privateKey)
  const serve = (...keys: readonly object[]) =>
    fetchMock.mockImplementation(async () => Response.json({ keys }))
  return { next, fetchMock, ask, byOld, byNew, serve }
}

describe('when Google changes its keys', () => {
  it('a token of a new key is taken as soon as the keys are fetched again', async () => {
    const { next, ask, byOld, byNew, serve } = await rotating()
    expect(await ask(await byOld())).toBe(200)
    serve(googleKey, next)
    vi.setSystemTime(Date.now() + MINUTE)
    expect([await ask(await byNew()), await ask(await byOld())]).toEqual([200, 200])
  })

  it('a token of a key that was withdrawn is refused', async () => {
    const { next, ask, byOld, byNew, serve } = await rotating()
    expect(await ask(await byOld())).toBe(200)
    serve(next)
    vi.setSystemTime(Date.now() + 15 * MINUTE)
    expect([await ask(await byOld()), await ask(await byNew())]).toEqual([401, 200])
  })
})
