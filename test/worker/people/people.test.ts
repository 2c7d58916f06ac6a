import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { codeOf, invite, productionApp } from '../helpers/client.ts'
import { signToken } from '../helpers/google.ts'

const EMAIL = 'can.bo@example.vn'

const me = async (email: string, sub: string): Promise<Response> => {
  const token = await signToken(email, { sub })
  return productionApp().request('/v1/me', { headers: { Authorization: `Bearer ${token}` } }, env)
}

describe('an invitation', () => {
  it('is needed', async () => {
    const answer = await me(EMAIL, 'account-1')
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'not-invited'])
  })

  it('binds to the first account that signs in with the address', async () => {
    await invite(EMAIL, 'unit-editor', '421')
    expect((await me(EMAIL, 'account-1')).status).toBe(200)
    expect((await me(EMAIL, 'account-2')).status).toBe(403)
    expect((await me(EMAIL, 'account-1')).status).toBe(200)
  })

  it('follows the account to a new address', async () => {
    await invite(EMAIL, 'unit-editor', '421')
    await me(EMAIL, 'account-1')
    const answer = await me('moi@example.vn', 'account-1')
    expect(await answer.json()).toEqual({ email: 'moi@example.vn', roles: ['unit-editor'], unit: '421' })
  })

  it('of another address does not change who a bound account is', async () => {
    await invite(EMAIL, 'unit-editor', '421')
    await me(EMAIL, 'account-1')
    await invite('moi@example.vn', 'admin')
    expect(await (await me('moi@example.vn', 'account-1')).json()).toMatchObject({ roles: ['unit-editor'] })
  })

  it('is bound once when two accounts sign in at the same moment', async () => {
    await invite(EMAIL, 'unit-editor', '421')
    const answers = await Promise.all([me(EMAIL, 'account-1'), me(EMAIL, 'account-2')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
  })

  it('of a unit-editor names a unit, and no other does', async () => {
    await expect(invite(EMAIL, 'unit-editor', null)).rejects.toThrow('CHECK constraint failed')
    await expect(invite(EMAIL, 'admin', '421')).rejects.toThrow('CHECK constraint failed')
  })
})
