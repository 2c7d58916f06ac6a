import { type CryptoKey, exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose'
import { vi } from 'vitest'

const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })

/** The public key that stands in Google's JWKS during a test. */
export const googleKey = { ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig', kid: 'google-1' }

/** Puts Google's JWKS behind `fetch`; returns the mock, to count or to change its answers. */
export const serveGoogleKeys = () => {
  const fetchMock = vi.fn(async (_url: string) => Response.json({ keys: [googleKey] }))
  vi.stubGlobal('fetch', fetchMock)
  return fetchMock
}

export type Claims = Readonly<Record<string, unknown>>

/** The claims of a good token of this person. */
export const goodClaims = (email: string): Claims => {
  const now = Math.floor(Date.now() / 1000)
  return {
    iss: 'https://accounts.google.com',
    aud: 'sheet-add-on',
    sub: `google:${email}`,
    email,
    email_verified: true,
    iat: now,
    exp: now + 3600,
  }
}

const GOOD_HEADER: JWTHeaderParameters = { alg: 'RS256', kid: 'google-1' }

/** A token of Google's with these claims over the good ones; `undefined` takes a claim away. */
export const signToken = (
  email: string,
  claims: Claims = {},
  header: JWTHeaderParameters = GOOD_HEADER,
  key: CryptoKey = privateKey,
): Promise<string> => new SignJWT({ ...goodClaims(email), ...claims }).setProtectedHeader(header).sign(key)
