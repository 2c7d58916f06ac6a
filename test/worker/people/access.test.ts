import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import type { Role } from '../../../shared/wire/api/index.ts'
import { nameOf, type Operation } from '../../../worker/http/operation.ts'
import { OPERATIONS } from '../../../worker/operations.ts'
import { ANYONE, type Reaches } from '../../../worker/people/reach.ts'
import { type Call, codeOf, productionApp, signedIn } from '../helpers/client.ts'

const ROLES: readonly Role[] = ['unit-editor', 'province-viewer', 'province-approver', 'admin']

interface Guarded extends Operation {
  readonly reach: Reaches
}
const isGuarded = (one: Operation): one is Guarded => one.reach !== ANYONE

const PUBLIC = OPERATIONS.filter((one) => !isGuarded(one))
const GUARDED = OPERATIONS.filter(isGuarded)

const PARAMETERS: Readonly<Record<string, string>> = {
  period: '2012Q4',
  version: '1',
  number: '2',
  id: '00000000-0000-4000-8000-000000000000',
}

const pathOf = ({ path }: Operation, unit: string): string =>
  path.replace(
    /:(\w+)(?:\{\.\+\\(\.\w+)\})?/g,
    (_, name: string, ending = '') => (name === 'unit' ? unit : (PARAMETERS[name] ?? '')) + ending,
  )

/** Whether the caller is let through to the operation; what it then answers is its own matter. */
const isLetThrough = async (call: Call, operation: Operation, unit: string): Promise<boolean> => {
  const { method } = operation
  const answer = await call(pathOf(operation, unit), { method, ...(method !== 'GET' && { body: '{}' }) })
  return answer.status !== 403 || (await codeOf(answer)) !== 'forbidden'
}

const named = (operations: readonly Operation[]) => operations.map((one) => [nameOf(one), one] as const)

const idsOf = (operations: readonly Operation[]): readonly string[] => operations.map(({ id }) => id).sort()

const whoMay = ({ reach }: Guarded): readonly Role[] => ROLES.filter((role) => reach[role] !== 'none')

describe('who may what', () => {
  it('is said of every route', () => {
    const routes = productionApp().routes.filter(({ method }) => method !== 'ALL')
    expect(new Set(routes.map(nameOf))).toEqual(new Set(OPERATIONS.map(nameOf)))
  })

  it.each(named(PUBLIC))('is not asked at %s', async (_, { path }) => {
    const answer = await productionApp().request(path, {}, env)
    expect(answer.status).toBe(200)
  })

  it.each(named(GUARDED).map(([name, one]) => [name, one as Guarded] as const))(
    'holds at %s',
    async (_, operation) => {
      for (const role of ROLES) {
        const call = await signedIn(role, role === 'unit-editor' ? '421' : null)
        const reach = operation.reach[role]
        const own = await isLetThrough(call, operation, '421')
        expect([role, 'own', own]).toEqual([role, 'own', reach !== 'none'])
        if (!operation.path.includes(':unit')) continue
        const other = await isLetThrough(call, operation, '422')
        expect([role, 'other', other]).toEqual([role, 'other', reach === 'all'])
      }
    },
  )

  it('is not widened by another way to write the unit', async () => {
    const call = await signedIn('unit-editor', '421')
    for (const unit of ['%34%32%32', '421%2F..%2F422', '421%00', ' 421', '421,422', '%']) {
      const answer = await call(`/v1/units/${unit}/periods/2012Q4/submissions`)
      expect([unit, [403, 404].includes(answer.status)]).toEqual([unit, true])
    }
  })

  it('is nothing without an invitation', async () => {
    for (const operation of GUARDED) {
      const { method } = operation
      const answer = await productionApp().request(pathOf(operation, '421'), { method })
      expect([operation.id, answer.status]).toEqual([operation.id, 401])
    }
  })
})

/** What an operation says of itself is held against what must never be. */
describe('nobody may more than the house allows', () => {
  it('tells strangers of nothing but the Worker itself', () => {
    expect(idsOf(PUBLIC)).toEqual(['getDocs', 'getHealth', 'getOpenApi'])
  })

  it('lets one role write each thing, and never one that only reads', () => {
    for (const operation of GUARDED.filter(({ method }) => method !== 'GET')) {
      const who = whoMay(operation)
      expect([operation.id, who.length]).toEqual([operation.id, 1])
      expect(who).not.toContain('province-viewer')
    }
  })

  it('lets only units hand in, for themselves alone', () => {
    const writes = GUARDED.filter(({ method, reach }) => method !== 'GET' && reach['unit-editor'] !== 'none')
    expect(writes.map(({ id, reach }) => [id, reach['unit-editor']])).toEqual([['handIn', 'own']])
  })

  it('shows a unit what is of one unit only where it is its own', () => {
    const wide = GUARDED.filter(({ reach }) => reach['unit-editor'] === 'all')
    expect(idsOf(wide)).toEqual(['getCatalogue', 'getMe', 'getPlan'])
    expect(wide.filter(({ path }) => path.includes(':unit'))).toEqual([])
  })

  it('keeps administration for admins', () => {
    for (const operation of GUARDED.filter(({ tag }) => tag === 'Quản trị'))
      expect([operation.id, whoMay(operation)]).toEqual([operation.id, ['admin']])
  })
})
