import type { Context, Hono } from 'hono'
import type { AppEnv } from './bindings.ts'
import { type Operation, takesBody } from './operation.ts'
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
