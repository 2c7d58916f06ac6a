import { env } from 'cloudflare:workers'
import { exportSPKI, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../../worker/http/app.ts'
import { googleIssuer } from '../../../worker/people/google.ts'
import { codeOf, invite, productionApp } from '../helpers/client.ts'
import { type Claims, goodClaims, googleKey, serveGoogleKeys, signToken } from '../helpers/google.ts'

const EMAIL = 'can.bo@example.vn'

const me = async (token: string | null, app = productionApp()): Promise<Response> =>
  app.request('/v1/me', token === null ? {} : { headers: { Authorization: `Bearer ${token}` } }, env)

const refused = async (token: string | null): Promise<void> => {
  const answer = await me(token)
  expect([answer.status, await codeOf(answer)]).toEqual([401, 'unauthenticated'])
  expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
}

beforeEach(() => invite(EMAIL, 'unit-editor', '421'))

describe('a good token', () => {
  it.each<Claims>([{}, { iss: 'accounts.google.com' }, { aud: 'other-copy-of-it' }])(
    'is let in: %o',
    async (claims) => {
      const answer = await me(await signToken(EMAIL, claims))
      expect(await answer.json()).toEqual({ email: EMAIL, roles: ['unit-editor'], unit: '421' })
    },
  )

  it('is matched with the invitation whatever the letter case', async () => {
    expect((await me(await signToken('Can.Bo@Example.VN'))).status).toBe(200)
  })
})

describe('a bad token', () => {
  const now = Math.floor(Date.now() / 1000)

  it.each<[string, Claims]>([
    ['another issuer', { iss: 'https://accounts.example.com' }],
    ['no issuer', { iss: undefined }],
    ['the development issuer', { iss: 'https://development.invalid' }],
    ['no audience', { aud: undefined }],
    ['no expiry', { exp: undefined }],
    ['not valid yet', { nbf: now + 600 }],
    ['unverified e-mail', { email_verified: false }],
    ['e-mail verified as text', { email_verified: 'true' }],
    ['no e-mail', { email: undefined }],
    ['no account', { sub: undefined }],
  ])('is refused: %s', async (_name, claims) => {
    await refused(await signToken(EMAIL, claims))
  })

  it.each<[string, Claims]>([
    ['session-expired', { exp: now - 60 }],
    ['unknown-copy', { aud: 'somebody-else' }],
    ['unknown-copy', { aud: ['somebody-else', 'another'] }],
  ])('of Google’s tells what is the matter, %s: %o', async (code, claims) => {
    const answer = await me(await signToken(EMAIL, claims))
    expect([answer.status, await codeOf(answer)]).toEqual([401, code])
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
  })

  it('of an account that nobody invited is told as such', async () => {
    const answer = await me(await signToken('khach@example.vn'))
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'not-invited'])
  })

  it.each<Claims>([{ exp: now - 60 }, { aud: 'somebody-else' }])(
    'tells nothing to who forged it: %o',
    async (claims) => {
      const { privateKey } = await generateKeyPair('RS256')
      await refused(await signToken(EMAIL, claims, { alg: 'RS256', kid: 'google-1' }, privateKey))
    },
  )

  it('is refused without a signature (alg none)', async () => {
    await refused(new UnsecuredJWT(goodClaims(EMAIL)).encode())
  })

  it('is refused when the public key serves as a shared secret (HS256)', async () => {
    const pem = await exportSPKI((await importJWK(googleKey, 'RS256', { extractable: true })) as CryptoKey)
    const token = await new SignJWT(goodClaims(EMAIL))
      .setProtectedHeader({ alg: 'HS256', kid: 'google-1' })
      .sign(new TextEncoder().encode(pem))
    await refused(token)
  })

  it.each(['PS256', 'RS512', 'ES256'])('is refused with another algorithm: %s', async (alg) => {
    const { privateKey } = await generateKeyPair(alg)
    await refused(await signToken(EMAIL, {}, { alg, kid: 'google-1' }, privateKey))
  })

  it('is refused when another key signed it', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    await refused(await signToken(EMAIL, {}, { alg: 'RS256', kid: 'google-1' }, privateKey))
    await refused(await signToken(EMAIL, {}, { alg: 'RS256', kid: 'unknown' }, privateKey))
  })

  it('is refused when its claims were changed', async () => {
    const [head, , signature] = (await signToken(EMAIL)).split('.')
    const claims = btoa(JSON.stringify(goodClaims('admin@example.vn'))).replaceAll('=', '')
    await refused(`${head}.${claims}.${signature}`)
  })

  it.each([null, '', 'abc', 'a.b.c', `${'a'.repeat(9000)}.b.c`])('is refused when it is none: %s', (token) =>
    refused(token),
  )
})

describe('Google’s keys', () => {
  it('are fetched once for many requests', async () => {
    const fetchMock = serveGoogleKeys()
    const app = createApp([googleIssuer()])
    const token = await signToken(EMAIL)
    for (let i = 0; i < 3; i++) expect((await me(token, app)).status).toBe(200)
    expect(fetchMock).toHaveBeenCalledTimes(1)
    expect(fetchMock.mock.calls[0]?.[0]).toBe('https://www.googleapis.com/oauth2/v3/certs')
  })
})

describe('a Worker without an audience', () => {
  it('lets nobody in', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const headers = { Authorization: `Bearer ${await signToken(EMAIL)}` }
    const answer = await productionApp().request(
      '/v1/me',
      { headers },
      { DB: env.DB, TOKEN_AUDIENCES: ' , ' },
    )
    expect([answer.status, await codeOf(answer)]).toEqual([503, 'identity-unavailable'])
    expect(answer.headers.get('Retry-After')).toBe('60')
  })
})
