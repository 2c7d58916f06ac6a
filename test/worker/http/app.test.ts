import { env, exports } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { API_ERROR_CODES, type ApiErrorBody } from '../../../shared/wire/api/index.ts'
import { record } from '../../../worker/audit/audit.ts'
import type { Health } from '../../../worker/audit/health.operation.ts'
import { ApiError } from '../../../worker/http/error.ts'
import { RULESET_FINGERPRINT } from '../../../worker/http/ruleset.ts'
import { type Call, codeOf, productionApp, signedIn } from '../helpers/client.ts'

describe('the Worker', () => {
  it('is alive', async () => {
    const answer = await exports.default.fetch('https://example.vn/healthz')
    expect(answer.status).toBe(200)
    const schema = env.MIGRATIONS.length
    expect(await answer.json()).toEqual({
      ...{ status: 'ok', schema, expectedSchema: schema, ruleset: RULESET_FINGERPRINT },
    })
  })

  it.each([
    "INSERT INTO d1_migrations (name) VALUES ('9999_later.sql')",
    'DELETE FROM d1_migrations WHERE id = (SELECT max(id) FROM d1_migrations)',
  ])('is not well beside a database of another schema: %s', async (sql) => {
    await env.DB.prepare(sql).run()
    const answer = await exports.default.fetch('https://example.vn/healthz')
    const { status, schema, expectedSchema } = await answer.json<Health>()
    expect([answer.status, status]).toEqual([503, 'not-ok'])
    expect([Math.abs(schema - expectedSchema), expectedSchema]).toEqual([1, env.MIGRATIONS.length])
  })

  it('tells admins, and nobody else, what failed at night', async () => {
    const ask = async (call: Call) => (await call('/healthz')).json<Health>()
    const admin = await signedIn('admin')
    expect(await ask(admin)).toMatchObject({ status: 'ok', night: null })
    const at = '2013-01-05T18:30:00.000Z'
    const differences = { 'delete-expired': null, 'verify-events': 2, 'verify-period': 0 }
    const event = { at, person: 'system', action: 'night', detail: { differences } } as const
    await record(env.DB, async () => ({ result: undefined, change: { event, statements: [] } }))
    expect(await ask(admin)).toMatchObject({ night: { at, failed: ['delete-expired'], differences: 2 } })
    expect(await ask(await signedIn('province-approver'))).not.toHaveProperty('night')
    const headers = { Authorization: 'Bearer a.b.c' }
    const answer = await exports.default.fetch('https://example.vn/healthz', { headers })
    expect([answer.status, await answer.json()]).toEqual([200, expect.not.objectContaining({ night: null })])
  })

  it('lets nobody see anything of /v1 without signing in', async () => {
    for (const path of ['/v1/me', '/v1/catalogue', '/v1/reports/2012Q4', '/v1/no-such-place']) {
      const answer = await exports.default.fetch(`https://example.vn${path}`)
      expect([path, answer.status, await codeOf(answer)]).toEqual([path, 401, 'unauthenticated'])
    }
  })

  it('guards every answer with headers, also errors', async () => {
    for (const path of ['/healthz', '/v1/me', '/nowhere']) {
      const { headers } = await exports.default.fetch(`https://example.vn${path}`)
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('X-Frame-Options')).toBe('DENY')
      expect(headers.get('Strict-Transport-Security')).toContain('max-age=')
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
      expect(headers.get('Cache-Control')).toBe('no-store')
    }
  })

  it('names each request itself', async () => {
    const headers = { 'X-Request-Id': 'chosen-by-the-caller' }
    const answers = await Promise.all(
      [1, 2].map(() => exports.default.fetch('https://example.vn/healthz', { headers })),
    )
    const ids = answers.map((answer) => answer.headers.get('X-Request-Id'))
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), expect.stringMatching(/^[0-9a-f-]{36}$/)])
    expect(ids[0]).not.toBe(ids[1])
  })
})

describe('errors', () => {
  it('say that nothing is there', async () => {
    const call = await signedIn('admin')
    for (const path of ['/nowhere', '/v1/nowhere', '/v1/reports/2012', '/v1/reports/2011Q4']) {
      const answer = await call(path)
      expect([path, answer.status, await codeOf(answer)]).toEqual([path, 404, 'not-found'])
    }
  })

  it('say which methods an address takes', async () => {
    const call = await signedIn('admin')
    const answer = await call('/v1/me', { method: 'DELETE' })
    expect([answer.status, await codeOf(answer)]).toEqual([405, 'method-not-allowed'])
    expect(answer.headers.get('Allow')).toBe('GET, HEAD')
  })

  it('each have a sentence of their own', () => {
    const messages = API_ERROR_CODES.map((code) => new ApiError(code).body.error.message)
    expect(new Set(messages).size).toBe(API_ERROR_CODES.length)
    for (const message of messages) expect(message).toMatch(/^\p{Lu}.+\.$/u)
  })
})

describe('a fault of ours', () => {
  it('tells the caller nothing and the log where, without any value', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const db = {
      prepare: () => {
        throw new TypeError('NGUYỄN VĂN A')
      },
    } as unknown as D1Database
    const answer = await productionApp().request('/healthz', {}, { DB: db, TOKEN_AUDIENCES: '' })
    expect(answer.status).toBe(500)
    const body = await answer.json<ApiErrorBody>()
    expect(body).toEqual({
      error: {
        code: 'internal',
        message: 'Máy chủ gặp lỗi khi xử lý; hãy thử lại sau, nếu còn lỗi thì báo quản trị của tỉnh.',
      },
    })
    expect(log).toHaveBeenCalledTimes(1)
    const line = String(log.mock.calls[0]?.[0])
    expect(line).not.toContain('NGUYỄN')
    expect(JSON.parse(line)).toMatchObject({
      code: 'internal',
      requestId: answer.headers.get('X-Request-Id'),
      route: '/healthz',
      error: 'TypeError',
      frames: expect.arrayContaining([expect.stringContaining('at ')]),
    })
  })
})
