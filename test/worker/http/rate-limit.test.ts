import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { codeOf, invite, productionApp } from '../helpers/client.ts'
import { signToken } from '../helpers/google.ts'

const LIMIT = 120
const bindings = { DB: env.DB, TOKEN_AUDIENCES: env.TOKEN_AUDIENCES, PERSON_LIMIT: env.PERSON_LIMIT }

const personWhoAsks = async (email: string) => {
  await invite(email, 'province-viewer', null, `google:${email}`)
  const app = productionApp()
  const headers = { Authorization: `Bearer ${await signToken(email)}` }
  return () => app.request('/v1/me', { headers }, bindings)
}

describe('the rate limit', () => {
  it('slows down the person who asks too often, and nobody else', async () => {
    const ask = await personWhoAsks('hay.hoi@example.vn')
    let answer = await ask()
    let answered = 0
    // The minute may turn over once while we ask.
    for (; answer.status === 200 && answered <= 2 * LIMIT; answered++) answer = await ask()
    expect(answered).toBeGreaterThanOrEqual(LIMIT)
    expect([answer.status, await codeOf(answer)]).toEqual([429, 'too-many-requests'])
    expect(answer.headers.get('Retry-After')).toBe('60')
    const another = await personWhoAsks('it.hoi@example.vn')
    expect((await another()).status).toBe(200)
  })

  it('slows down an account that nobody invited as well', async () => {
    const app = productionApp()
    const headers = { Authorization: `Bearer ${await signToken('ai.do@example.vn')}` }
    const ask = () => app.request('/v1/me', { headers }, bindings)
    let answer = await ask()
    let answered = 0
    for (; answer.status === 403 && answered <= 2 * LIMIT; answered++) answer = await ask()
    expect(answered).toBeGreaterThanOrEqual(LIMIT)
    expect([answer.status, await codeOf(answer)]).toEqual([429, 'too-many-requests'])
  })
})
