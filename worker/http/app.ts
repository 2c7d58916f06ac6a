import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { allowStyle } from '../docs/allow-style.ts'
import { documentsOf } from '../docs/documents.ts'
import { OPERATIONS } from '../operations.ts'
import type { Issuer } from '../people/auth.ts'
import { authorize } from '../people/authorize.ts'
import { ANYONE } from '../people/reach.ts'
import { signIn, signInIfAsked } from '../people/sign-in.ts'
import type { AppEnv } from './bindings.ts'
import { requireDeclaredQuery } from './declared-query.ts'
import { ApiError, answerError } from './error.ts'
import { findOperation, mount } from './mount.ts'
import type { Operation } from './operation.ts'
import { limitRate } from './rate-limit.ts'
import { createRecent } from './recent.ts'
import { rememberUnchanged } from './unchanged.ts'

/** Some hundred KB each, of the 128 MB of an isolate. */
const MOST_WRITTEN = 40

/** Ids are ours alone: what a caller sends as one never reaches the log. */
const showRequestId = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  c.header('X-Request-Id', c.get('requestId'))
})

/** What one app remembers, for its operations. */
const remember = (operations: readonly Operation[]) => {
  const written = createRecent<string>(MOST_WRITTEN)
  const documents = documentsOf(operations)
  return createMiddleware<AppEnv>(async (c, next) => {
    c.set('written', written)
    c.set('documents', documents)
    await next()
  })
}

const refuseOtherMethods = (app: Hono<AppEnv>) =>
  methodNotAllowed({
    app,
    onMethodNotAllowed: (c, methods) => {
      c.header('Allow', methods.join(', '))
      return answerError(new ApiError('method-not-allowed'), c)
    },
  })

/** The whole HTTP interface; people sign in with tokens of these issuers. */
export const createApp = (
  issuers: readonly Issuer[],
  operations: readonly Operation[] = OPERATIONS,
): Hono<AppEnv> => {
  const app = new Hono<AppEnv>()
  app.use(requestId({ headerName: '' }), showRequestId, remember(operations))
  app.use('/docs', allowStyle)
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      xFrameOptions: 'DENY',
    }),
  )
  app.use(refuseOtherMethods(app), findOperation(operations))
  const forAnyone = operations.filter(({ reach }) => reach === ANYONE)
  for (const { path } of forAnyone) app.use(path, requireDeclaredQuery)
  app.use('/healthz', signInIfAsked(issuers))
  mount(app, forAnyone)
  app.use('/v1/*', rememberUnchanged(), signIn(issuers), limitRate, authorize, requireDeclaredQuery)
  mount(
    app,
    operations.filter((one) => !forAnyone.includes(one)),
  )
  app.notFound((c) => answerError(new ApiError('not-found'), c))
  app.onError(answerError)
  return app
}
