import type { Context, Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { matchedRoutes } from 'hono/route'
import type { AppEnv } from './bindings.ts'
import { nameOf, type Operation, takesBody } from './operation.ts'
import { valuesOf } from './parameter.ts'
import { takeBody } from './read-body.ts'
import { SMALL } from './small-body.ts'

const answerWith =
  (one: Operation) =>
  (c: Context<AppEnv>): Response | Promise<Response> =>
    one.handle(c, valuesOf(c, one.params), one.body?.read(c))

/** Lets the app answer these operations; of several that match, the first does. */
export const mount = (app: Hono<AppEnv>, operations: readonly Operation[]): void => {
  for (const one of operations) {
    if (takesBody(one)) app.on(one.method, one.path, takeBody(one.body?.limit ?? SMALL), answerWith(one))
    else app.on(one.method, one.path, answerWith(one))
  }
}

/** Tells those behind it which operation will answer: that of the first route that matches. */
export const findOperation = (operations: readonly Operation[]) => {
  const byName = new Map(operations.map((one) => [nameOf(one), one]))
  return createMiddleware<AppEnv>(async (c, next) => {
    const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')
    c.set('operation', (route && byName.get(nameOf(route))) ?? null)
    await next()
  })
}
