import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Call, invite, productionApp, signedIn } from '../helpers/client.ts'
import { countingDatabase } from '../helpers/counting-database.ts'
import { signToken } from '../helpers/google.ts'
import { pass } from '../helpers/pass.ts'
import { handIn } from '../helpers/workflow.ts'

const PATH = '/v1/reports/2012Q4'

describe('a report that is unchanged', () => {
  let call: Call
  let etag: string
  beforeEach(async () => {
    await handIn('421', 4)
    call = await signedIn('province-approver')
    etag = (await call(PATH)).headers.get('ETag') ?? ''
  })

  /** Status of the answer, and how many statements it took. */
  const ask = async (tag = etag, path = PATH): Promise<readonly [number, number]> => {
    const { db, cost } = countingDatabase(env.DB)
    const { status } = await call(path, { headers: { 'If-None-Match': tag } }, db)
    return [status, cost.statements.length]
  }

  it('is looked up once a second, with the same headers', async () => {
    pass(0)
    const headers = { 'If-None-Match': etag }
    const first = await call(PATH, { headers })
    expect(await ask()).toEqual([304, 0])
    const again = await call(PATH, { headers })
    const shown = ({ status, headers: given }: Response) => [
      status,
      [...given].filter(([name]) => name !== 'x-request-id'),
    ]
    expect(shown(again)).toEqual(shown(first))
    expect(again.headers.get('ETag')).toBe(etag)
    expect(again.headers.get('X-Request-Id')).not.toBe(first.headers.get('X-Request-Id'))
    pass(999)
    expect(await ask()).toEqual([304, 0])
    pass(1)
    expect(await ask()).toEqual([304, 2])
  })

  it('is looked up for another ETag and another address', async () => {
    pass(0)
    await ask()
    expect((await ask(`${etag}, "other"`))[1]).toBe(2)
    expect((await ask('"other"'))[0]).toBe(200)
    expect((await ask(etag, '/v1/reports/2012Q3'))[0]).toBe(200)
    expect((await call(PATH)).status).toBe(200)
  })

  it('is looked up each time for a long list of tags, which is not remembered', async () => {
    const long = `${etag}, "${'x'.repeat(200)}"`
    pass(0)
    expect([await ask(long), await ask(long)]).toEqual([
      [304, 2],
      [304, 2],
    ])
  })

  it('is looked up for whoever else asks', async () => {
    const app = productionApp()
    const asks = async (email: string): Promise<number> => {
      const headers = { Authorization: `Bearer ${await signToken(email)}`, 'If-None-Match': etag }
      return (await app.request(PATH, { headers }, env)).status
    }
    await invite('xem@example.vn', 'province-viewer')
    expect([await asks('xem@example.vn'), await asks('ai.do@example.vn')]).toEqual([304, 403])
  })

  it('is looked up after any write through the same Worker', async () => {
    await ask()
    const returned = await call('/v1/units/421/periods/2012Q4/submissions/1/return', {
      method: 'POST',
      body: JSON.stringify({ reason: 'Thiếu' }),
    })
    expect(returned.status).toBe(200)
    expect((await ask())[0]).toBe(200)
  })

  it('is not remembered from before a write that ended meanwhile', async () => {
    const { db } = countingDatabase(env.DB)
    const slow: D1Database = Object.assign(Object.create(db), {
      batch: async (statements: D1PreparedStatement[]) => {
        const results = await db.batch(statements)
        await call('/v1/periods/2012Q4/close', { method: 'POST', body: '{}' })
        return results
      },
    })
    await call(PATH, { headers: { 'If-None-Match': etag } }, slow)
    expect((await ask())[1]).toBeGreaterThan(0)
  })

  it('is seen a second later after a write elsewhere', async () => {
    await ask()
    await handIn('422', 4)
    pass(1000)
    expect((await ask())[0]).toBe(200)
  })
})
