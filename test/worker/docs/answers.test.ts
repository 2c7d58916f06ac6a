import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { type Call, productionApp } from '../helpers/client.ts'
import { DESCRIBED } from '../helpers/described.ts'
import { signToken } from '../helpers/google.ts'
import { roleFor, UNIT } from '../helpers/sample-request.ts'
import { anyone, ask, callerFor, seen, unchanged } from './ask.ts'
import { audit, people } from './scenarios/administration.ts'
import { following, plan } from './scenarios/following.ts'
import { periods } from './scenarios/periods.ts'
import { retention } from './scenarios/retention.ts'
import { submissions, submissionWithErrors } from './scenarios/submissions.ts'

/** Someone else's event always comes first. */
const crowdedDatabase = (): D1Database => {
  let isWriting = false
  const crowded: Pick<D1Database, 'prepare' | 'batch'> = {
    prepare: (sql) => {
      isWriting ||= sql.includes('INSERT INTO audit_events')
      return env.DB.prepare(sql)
    },
    batch: (statements) => {
      if (!isWriting) return env.DB.batch(statements)
      isWriting = false
      throw new Error('D1_ERROR: audit_moved')
    },
  }
  return crowded as D1Database
}

describe('what is answered conforms to the description', () => {
  it('to everyone', async () => {
    await ask('getHealth', 200)
    await env.DB.prepare("INSERT INTO d1_migrations (name) VALUES ('9999_later.sql')").run()
    await ask('getHealth', 503)
    await ask('getMe', 200)
    for (const id of ['getOpenApi', 'getDocs', 'getCatalogue']) await unchanged(id)
  })

  it('when a submission is handed in, returned and accepted', submissions)
  it('with errors of the sheet', submissionWithErrors)
  it('when a period is closed and opened again', periods)
  it('when a unit is followed through its periods', following)
  it('of the plan', plan)
  it('about people', people)
  it('of the audit', audit)
  it('when figures shall be kept for less', retention)

  it('when others are faster time and again', async () => {
    const db = crowdedDatabase()
    await ask('closePeriod', 409, { db })
    await ask('saveSettings', 409, { db, headers: { 'If-Match': '*' } })
    await ask('proposeRetention', 409, { db, headers: { 'If-Match': '*' } })
    await ask('proposeRetention', 200, { headers: { 'If-Match': '*' } })
    await ask('withdrawRetention', 409, { db })
    await ask('savePlan', 409, { db, headers: { 'If-Match': '*' } })
    await ask('saveDueDay', 409, { db })
    await ask('closePeriod', 200)
    await ask('reopenPeriod', 409, { db })
  })
})

const BROKEN = {
  prepare: () => {
    throw new TypeError('broken')
  },
} as unknown as D1Database

/** The same fault for every operation, from the first one on that can have it. */
const faults: readonly (readonly [status: number, call: (email: string) => Call])[] = [
  [401, () => anyone],
  [403, (email) => withBindings(`other-${email}`, {})],
  [429, (email) => withBindings(email, { PERSON_LIMIT: { limit: async () => ({ success: false }) } })],
  [500, (email) => withBindings(email, { DB: BROKEN })],
  [503, (email) => withBindings(email, { TOKEN_AUDIENCES: '' })],
]

const withBindings =
  (email: string, bindings: object): Call =>
  async (path, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('Authorization', `Bearer ${await signToken(email)}`)
    return productionApp().request(path, { ...init, headers }, { ...env, ...bindings })
  }

describe('what is answered to every operation conforms to the description', () => {
  it.each(faults)('when it is %i', async (status, call) => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    for (const operation of DESCRIBED) {
      const role = roleFor(operation)
      if (role === null) continue
      await callerFor(operation)
      const email = `${role}-${role === 'unit-editor' ? UNIT : 'tinh'}@example.vn`
      await ask(operation.operationId, status, { call: call(email) })
    }
  })

  it('when the address says what nobody asked for', async () => {
    for (const operation of DESCRIBED) {
      const call = await callerFor(operation)
      const beyond: Call = (path, init) => call(`${path}${path.includes('?') ? '&' : '?'}q=1`, init)
      await ask(operation.operationId, 400, { call: beyond })
    }
  })

  it('also when nobody signs in', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    await ask('getHealth', 500, { call: withBindings('x', { DB: BROKEN }) })
  })
})

describe('the description', () => {
  it('promises nothing that was not seen here', () => {
    const promised = DESCRIBED.flatMap(({ operationId, answers }) =>
      [...answers.keys()].map((status) => `${operationId} ${status}`),
    )
    expect(promised.filter((one) => !seen.has(one))).toEqual([])
  })
})
