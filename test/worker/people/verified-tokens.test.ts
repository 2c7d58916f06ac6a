import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '../../../worker/http/app.ts'
import { googleIssuer } from '../../../worker/people/google.ts'
import { invite } from '../helpers/client.ts'
import { serveGoogleKeys, signToken } from '../helpers/google.ts'

const EMAIL = 'can.bo@example.vn'
const MINUTE = 60_000

describe('a token that was verified', () => {
  beforeEach(async () => {
    await invite(EMAIL, 'province-viewer')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const open = () => {
    serveGoogleKeys()
    const app = createApp([googleIssuer()])
    return async (token: string, audiences = env.TOKEN_AUDIENCES) => {
      const headers = { Authorization: `Bearer ${token}` }
      return (await app.request('/v1/me', { headers }, { ...env, TOKEN_AUDIENCES: audiences })).status
    }
  }

  it('is not verified again within minutes, and is then', async () => {
    const verify = vi.spyOn(crypto.subtle, 'verify')
    const ask = open()
    const token = await signToken(EMAIL)
    expect([await ask(token), await ask(token)]).toEqual([200, 200])
    expect(verify).toHaveBeenCalledTimes(1)
    vi.setSystemTime(Date.now() + 6 * MINUTE)
    expect(await ask(token)).toBe(200)
    expect(verify).toHaveBeenCalledTimes(2)
  })

  it('does not outlive its end', async () => {
    const ask = open()
    const seconds = Math.floor(Date.now() / 1000)
    const token = await signToken(EMAIL, { exp: seconds + 60 })
    expect(await ask(token)).toBe(200)
    vi.setSystemTime(Date.now() + 2 * MINUTE)
    expect(await ask(token)).toBe(401)
  })

  it('opens nothing for another audience, to another token, or to a person who was removed', async () => {
    const ask = open()
    const token = await signToken(EMAIL)
    expect(await ask(token)).toBe(200)
    expect(await ask(token, 'another-add-on')).toBe(401)
    expect(await ask(`${token.slice(0, -6)}AAAAAA`)).toBe(401)
    await env.DB.prepare('DELETE FROM people WHERE email = ?').bind(EMAIL).run()
    expect(await ask(token)).toBe(403)
  })
})
