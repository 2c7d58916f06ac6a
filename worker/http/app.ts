import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { allowStyle } from '../docs/allow-style.ts'
import { OPERATIONS } from '../operations.ts'
import type { Issuer } from '../people/auth.ts'
import { authorize } from '../people/authorize.ts'
import { signIn, signInIfAsked } from '../people/sign-in.ts'
import { catalogue } from '../routes/catalogue.ts'
import { completeness } from '../routes/completeness.ts'
import { documentation } from '../routes/documentation.ts'
import { downloads } from '../routes/downloads.ts'
import { editions } from '../routes/editions.ts'
import { gaps } from '../routes/gaps.ts'
import { health } from '../routes/health.ts'
import { periods } from '../routes/periods.ts'
import { plan } from '../routes/plan.ts'
import { reports } from '../routes/reports.ts'
import { settings } from '../routes/settings.ts'
import { submissions } from '../routes/submissions.ts'
import { trends } from '../routes/trends.ts'
import type { AppEnv } from './bindings.ts'
import { requireDeclaredQuery } from './declared-query.ts'
import { ApiError, answerError } from './error.ts'
import { mount } from './mount.ts'
import { limitRate } from './rate-limit.ts'
import { rememberUnchanged } from './unchanged.ts'

/** All that is behind sign-in; what they remember belongs to one app. The first that matches answers. */
const allRoutes = () => [
  ...[catalogue, submissions, downloads, reports(), editions, gaps, completeness, trends, plan],
  ...[periods, settings],
]

/** Ids are ours alone: what a caller sends as one never reaches the log. */
const showRequestId = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  c.header('X-Request-Id', c.get('requestId'))
})

/** The whole HTTP interface; people sign in with tokens of these issuers. */
export const createApp = (issuers: readonly Issuer[]): Hono<AppEnv> => {
  const app = new Hono<AppEnv>()
  app.use(requestId({ headerName: '' }), showRequestId)
  app.use('/docs', allowStyle)
  app.use(
    secureHeaders({
      contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
      xFrameOptions: 'DENY',
    }),
  )
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        c.header('Allow', methods.join(', '))
        return answerError(new ApiError('method-not-allowed'), c)
      },
    }),
  )
  app.use('/healthz', requireDeclaredQuery)
  app.use('/docs', requireDeclaredQuery)
  app.use('/v1/openapi.json', requireDeclaredQuery)
  app.use('/healthz', signInIfAsked(issuers))
  app.route('/', health)
  app.route('/', documentation)
  app.use('/v1/*', rememberUnchanged(), signIn(issuers), limitRate, authorize, requireDeclaredQuery)
  for (const routes of allRoutes()) app.route('/v1', routes)
  mount(app, OPERATIONS)
  app.notFound((c) => answerError(new ApiError('not-found'), c))
  app.onError(answerError)
  return app
}
