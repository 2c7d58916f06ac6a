import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../http/bindings.ts'
import { ApiError } from '../http/error.ts'
import { ANYONE } from './reach.ts'

const UNIT = ':unit'

/** The unit that the address names, or null. Codes of units need no decoding. */
const unitOf = (c: Context<AppEnv>, route: string): string | null => {
  const place = route.split('/').indexOf(UNIT)
  return place < 0 ? null : (c.req.path.split('/')[place] ?? '')
}

/**
 * Lets a person through as far as the operation that answers says, and leaves in `ownUnit` the only unit of which the
 * person may be told more than the province's total; null for those who see all.
 */
export const authorize = createMiddleware<AppEnv>(async (c, next) => {
  const operation = c.get('operation')
  if (operation && operation.reach !== ANYONE) {
    const { role, unit } = c.get('person')
    const reach = operation.reach[role]
    const asked = unitOf(c, operation.path)
    if (reach === 'none' || (reach === 'own' && asked !== null && asked !== unit))
      throw new ApiError('forbidden')
    c.set('ownUnit', reach === 'own' ? unit : null)
  }
  await next()
})
