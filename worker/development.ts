import type { Hono } from 'hono'
import { createApp } from './app.ts'
import type { AppEnv, Bindings } from './bindings.ts'
import { developmentIssuer } from './development-issuer.ts'
import { googleIssuer } from './google.ts'
import { handlerOf } from './handler-of.ts'

/** Adds to production's bindings the public keys of the issuer on this machine, a JWKS as JSON. */
interface DevelopmentBindings extends Bindings {
  readonly DEV_JWKS: string
}

let app: Hono<AppEnv> | undefined

export default handlerOf<DevelopmentBindings>(({ DEV_JWKS }) => {
  app ??= createApp([googleIssuer(), developmentIssuer(DEV_JWKS)])
  return app
})
