import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Invitation, PeopleList, PersonEntry } from '../../../shared/wire/api/index.ts'
import { type Call, codeOf, invite, productionApp, signedIn } from '../helpers/client.ts'
import { signToken } from '../helpers/google.ts'
import { actions } from '../helpers/workflow.ts'

const EDITOR: Invitation = { email: 'can.bo@example.vn', role: 'unit-editor', unit: '421' }

let admin: Call
beforeEach(async () => {
  admin = await signedIn('admin')
})

const put = (id: string, invitation: unknown): Promise<Response> =>
  admin(`/v1/people/${id}`, { method: 'PUT', body: JSON.stringify(invitation) })
const remove = (id: string): Promise<Response> => admin(`/v1/people/${id}`, { method: 'DELETE' })
const everyone = async (): Promise<readonly PersonEntry[]> =>
  (await (await admin('/v1/people')).json<PeopleList>()).people
const ownId = async (): Promise<string> =>
  (await everyone()).find(({ role, hasSignedIn }) => role === 'admin' && hasSignedIn)?.id ?? ''

const signIn = async (email: string, sub: string, firstAdmin = ''): Promise<Response> => {
  const headers = { Authorization: `Bearer ${await signToken(email, { sub })}` }
  const bindings = { DB: env.DB, TOKEN_AUDIENCES: env.TOKEN_AUDIENCES, FIRST_ADMIN: firstAdmin }
  return productionApp().request('/v1/me', { headers }, bindings)
}

describe('an admin', () => {
  it('invites, changes and removes people', async () => {
    const id = crypto.randomUUID()
    const invited = await put(id, { ...EDITOR, email: ' Can.Bo@Example.vn ' })
    const entry = { id, ...EDITOR, invitedAt: expect.stringMatching(/Z$/), hasSignedIn: false }
    expect([invited.status, await invited.json()]).toEqual([200, entry])
    expect((await signIn(EDITOR.email, 'account-1')).status).toBe(200)
    const moved = await put(id, { ...EDITOR, unit: '422' })
    expect(await moved.json()).toEqual({ ...entry, unit: '422', hasSignedIn: true })
    expect(await everyone()).toContainEqual({ ...entry, unit: '422', hasSignedIn: true })
    expect((await remove(id)).status).toBe(204)
    expect((await signIn(EDITOR.email, 'account-1')).status).toBe(403)
    expect(await actions()).toEqual(['person-saved', 'person-bound', 'person-saved', 'person-removed'])
  })

  it('may repeat each call', async () => {
    const id = crypto.randomUUID()
    const answers = await Promise.all([put(id, EDITOR), put(id, EDITOR)])
    const texts = await Promise.all([...answers, await put(id, EDITOR)].map((answer) => answer.text()))
    expect(new Set(texts).size).toBe(1)
    expect([(await remove(id)).status, (await remove(id)).status]).toEqual([204, 204])
    expect(await actions()).toEqual(['person-saved', 'person-removed'])
  })

  it('keeps the address of whoever has signed in: what they did stays theirs', async () => {
    const id = crypto.randomUUID()
    await put(id, EDITOR)
    const moved = { ...EDITOR, email: 'moi@example.vn' }
    expect((await put(id, moved)).status).toBe(200)
    expect((await put(id, EDITOR)).status).toBe(200)
    await signIn(EDITOR.email, 'account-1')
    const answer = await put(id, moved)
    expect([answer.status, await codeOf(answer)]).toEqual([409, 'conflict'])
    expect((await signIn(EDITOR.email, 'account-1')).status).toBe(200)
    expect((await signIn('moi@example.vn', 'account-2')).status).toBe(403)
    expect((await put(id, { ...EDITOR, unit: '422' })).status).toBe(200)
  })

  it('cannot give one address to two people', async () => {
    await put(crypto.randomUUID(), EDITOR)
    const answer = await put(crypto.randomUUID(), { ...EDITOR, role: 'admin', unit: null })
    expect([answer.status, await codeOf(answer)]).toEqual([409, 'conflict'])
  })

  it.each<[string, unknown]>([
    ['no address', { ...EDITOR, email: 'can.bo' }],
    ['an address that is a tag', { ...EDITOR, email: '<b>@example.vn' }],
    ['a long address', { ...EDITOR, email: `${'a'.repeat(250)}@example.vn` }],
    ['no role', { ...EDITOR, role: 'root' }],
    ['an editor without unit', { ...EDITOR, unit: null }],
    ['an editor of an unknown unit', { ...EDITOR, unit: '999' }],
    ['an admin of a unit', { ...EDITOR, role: 'admin' }],
    ['one field too many', { ...EDITOR, sub: 'account-1' }],
    ['nothing', null],
  ])('is told what is wrong: %s', async (_name, invitation) => {
    const answer = await put(crypto.randomUUID(), invitation)
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
    expect((await everyone()).length).toBe(1)
  })

  it('names people by UUIDs only', async () => {
    for (const id of ['1', 'can.bo@example.vn', crypto.randomUUID().toUpperCase()]) {
      expect((await put(id, EDITOR)).status).toBe(404)
    }
  })
})

describe('the last admin', () => {
  it('stays, in that role and at that address, until another one has signed in', async () => {
    const id = await ownId()
    const { email } = (await everyone())[0] as PersonEntry
    const another = { email: 'quan.tri.2@example.vn', role: 'admin', unit: null } as const
    await put(crypto.randomUUID(), another)
    const attempts = [
      () => remove(id),
      () => put(id, { email, role: 'province-viewer', unit: null }),
      () => put(id, { email: 'khac@example.vn', role: 'admin', unit: null }),
    ]
    for (const attempt of attempts) {
      const answer = await attempt()
      expect([answer.status, await codeOf(answer)]).toEqual([409, 'conflict'])
    }
    await signIn(another.email, 'account-2')
    expect((await remove(id)).status).toBe(204)
  })
})

describe('the first admin', () => {
  const FIRST = 'Dau.Tien@example.vn'
  beforeEach(() => env.DB.prepare('DELETE FROM people').run())

  it('is whoever has the configured address, while there is none', async () => {
    expect((await signIn('ai.do@example.vn', 'account-0', FIRST)).status).toBe(403)
    const answers = await Promise.all([1, 2].map(() => signIn(FIRST, 'account-1', FIRST)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await answers[0]?.json()).toEqual({ email: FIRST.toLowerCase(), roles: ['admin'], unit: null })
    expect((await signIn(FIRST, 'account-2', FIRST)).status).toBe(403)
    expect(await actions()).toEqual(['person-bound'])
  })

  it('is nobody once there is an admin, or when none is configured', async () => {
    expect((await signIn(FIRST, 'account-1')).status).toBe(403)
    await invite('khac@example.vn', 'admin')
    expect((await signIn(FIRST, 'account-1', FIRST)).status).toBe(403)
  })
})
