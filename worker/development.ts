import type { Hono } from 'hono'
import { createApp } from './http/app.ts'
import type { AppEnv, Bindings } from './http/bindings.ts'
import { handlerOf } from './http/handler-of.ts'
import { developmentIssuer } from './people/development-issuer.ts'
import { googleIssuer } from './people/google.ts'

/** Adds to production's bindings the public keys of the issuer on this machine, a JWKS as JSON. */
interface DevelopmentBindings extends Bindings {
  readonly DEV_JWKS: string
}

let app: Hono<AppEnv> | undefined

export default handlerOf<DevelopmentBindings>(({ DEV_JWKS }) => {
  app ??= createApp([googleIssuer(), developmentIssuer(DEV_JWKS)])
  return app
})
