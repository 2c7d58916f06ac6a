import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { AppEnv } from './bindings.ts'

/** The route that answers, the first that matches; null when none does. */
export const routeOf = (c: Context<AppEnv>) => matchedRoutes(c).find(({ method }) => method !== 'ALL') ?? null

/** The operation by method and route, as in `access.ts`; null when there is none. */
export const operationOf = (c: Context<AppEnv>): string | null => {
  const route = routeOf(c)
  return route && `${route.method} ${route.path}`
}
