import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../../shared/wire/api/index.ts'
import { ACCESS, PUBLIC } from '../../../worker/people/access.ts'
import type { Reach } from '../../../worker/people/reach.ts'
import { type Call, codeOf, productionApp, signedIn } from '../helpers/client.ts'

const ROLES: readonly Role[] = ['unit-editor', 'province-viewer', 'province-approver', 'admin']
const SUBMISSIONS = '/v1/units/:unit/periods/:period/submissions'

type Expected = readonly [editor: Reach, viewer: Reach, approver: Reach, admin: Reach]

/** Written out once more, on purpose: a change of who may what must be meant twice. */
const EXPECTED: Readonly<Record<string, Expected>> = {
  'GET /v1/me': ['all', 'all', 'all', 'all'],
  'GET /v1/catalogue': ['all', 'all', 'all', 'all'],
  [`GET ${SUBMISSIONS}`]: ['own', 'all', 'all', 'all'],
  [`GET ${SUBMISSIONS}/:version`]: ['own', 'all', 'all', 'all'],
  [`PUT ${SUBMISSIONS}/:version`]: ['own', 'none', 'none', 'none'],
  [`POST ${SUBMISSIONS}/:version/accept`]: ['none', 'none', 'all', 'none'],
  [`POST ${SUBMISSIONS}/:version/return`]: ['none', 'none', 'all', 'none'],
  'GET /v1/reports/:period{.+\\.xlsx}': ['none', 'all', 'all', 'all'],
  'GET /v1/reports/:period{.+\\.docx}': ['none', 'all', 'all', 'all'],
  'GET /v1/reports/:period': ['own', 'all', 'all', 'all'],
  'GET /v1/reports/:period/editions': ['none', 'all', 'all', 'all'],
  'GET /v1/reports/:period/editions/:number': ['none', 'all', 'all', 'all'],
  'GET /v1/reports/:period/gaps': ['own', 'all', 'all', 'all'],
  'GET /v1/reports/:period/completeness': ['none', 'all', 'all', 'all'],
  'GET /v1/trends': ['own', 'all', 'all', 'all'],
  'GET /v1/plan': ['all', 'all', 'all', 'all'],
  'PUT /v1/plan/:number': ['none', 'none', 'all', 'none'],
  'GET /v1/periods': ['own', 'all', 'all', 'all'],
  'PUT /v1/periods/:period/due': ['none', 'none', 'all', 'none'],
  'POST /v1/periods/:period/close': ['none', 'none', 'all', 'none'],
  'POST /v1/periods/:period/reopen': ['none', 'none', 'all', 'none'],
  'GET /v1/people': ['none', 'none', 'none', 'all'],
  'PUT /v1/people/:id': ['none', 'none', 'none', 'all'],
  'DELETE /v1/people/:id': ['none', 'none', 'none', 'all'],
  'GET /v1/settings': ['none', 'none', 'none', 'all'],
  'PUT /v1/settings': ['none', 'none', 'none', 'all'],
  'GET /v1/settings/retention': ['none', 'none', 'none', 'all'],
  'PUT /v1/settings/retention': ['none', 'none', 'none', 'all'],
  'DELETE /v1/settings/retention': ['none', 'none', 'none', 'all'],
  'POST /v1/settings/retention/confirm': ['none', 'none', 'none', 'all'],
  'GET /v1/audit': ['none', 'none', 'none', 'all'],
  'GET /v1/audit/verify': ['none', 'none', 'none', 'all'],
}

/** Nobody is asked who they are. */
const ANYONE = ['GET /docs', 'GET /healthz', 'GET /v1/openapi.json']

const PARAMETERS: Readonly<Record<string, string>> = {
  period: '2012Q4',
  version: '1',
  number: '2',
  id: '00000000-0000-4000-8000-000000000000',
}

const pathOf = (route: string, unit: string): string =>
  route.replace(
    /:(\w+)(?:\{\.\+\\(\.\w+)\})?/g,
    (_, name: string, ending = '') => (name === 'unit' ? unit : (PARAMETERS[name] ?? '')) + ending,
  )

/** Whether the caller is let through to the operation; what it then answers is its own matter. */
const isLetThrough = async (call: Call, operation: string, unit: string): Promise<boolean> => {
  const [method = '', route = ''] = operation.split(' ')
  const answer = await call(pathOf(route, unit), { method, ...(method !== 'GET' && { body: '{}' }) })
  return answer.status !== 403 || (await codeOf(answer)) !== 'forbidden'
}

const routesOfApp = (): readonly string[] => {
  const routes = productionApp().routes.filter(({ method }) => method !== 'ALL')
  return [...new Set(routes.map(({ method, path }) => `${method} ${path}`))].sort()
}

describe('who may what', () => {
  it('is said of every route, and of nothing else', () => {
    expect([...ANYONE, ...Object.keys(EXPECTED)].sort()).toEqual(routesOfApp())
    expect([...PUBLIC, ...Object.keys(ACCESS)].sort()).toEqual(routesOfApp())
  })

  it.each(ANYONE)('is not asked at %s', async (operation) => {
    const answer = await productionApp().request(operation.split(' ')[1] ?? '', {}, env)
    expect(answer.status).toBe(200)
  })

  it.each(Object.entries(EXPECTED))('holds at %s', async (operation, expected) => {
    for (const [i, role] of ROLES.entries()) {
      const call = await signedIn(role, role === 'unit-editor' ? '421' : null)
      const reach = expected[i] ?? 'none'
      const own = await isLetThrough(call, operation, '421')
      expect([role, 'own', own]).toEqual([role, 'own', reach !== 'none'])
      if (!operation.includes(':unit')) continue
      const other = await isLetThrough(call, operation, '422')
      expect([role, 'other', other]).toEqual([role, 'other', reach === 'all'])
    }
  })

  it('is not widened by another way to write the unit', async () => {
    const call = await signedIn('unit-editor', '421')
    for (const unit of ['%34%32%32', '421%2F..%2F422', '421%00', ' 421', '421,422', '%']) {
      const answer = await call(`/v1/units/${unit}/periods/2012Q4/submissions`)
      expect([unit, [403, 404].includes(answer.status)]).toEqual([unit, true])
    }
  })

  it('is nothing without an invitation', async () => {
    for (const operation of Object.keys(EXPECTED)) {
      const [method = '', route = ''] = operation.split(' ')
      const answer = await productionApp().request(pathOf(route, '421'), { method })
      expect([operation, answer.status]).toEqual([operation, 401])
    }
  })
})
