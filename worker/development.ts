import type { Hono } from 'hono'
import { createApp } from './app.ts'
import type { AppEnv, Bindings } from './bindings.ts'
import { developmentIssuer } from './development-issuer.ts'
import { googleIssuer } from './google.ts'

/** Adds to production's bindings the public keys of the issuer on this machine, a JWKS as JSON. */
interface DevelopmentBindings extends Bindings {
  readonly DEV_JWKS: string
}

let app: Hono<AppEnv> | undefined

export default {
  fetch(request, env, context) {
    app ??= createApp([googleIssuer(), developmentIssuer(env.DEV_JWKS)])
    return app.fetch(request, env, context)
  },
} satisfies ExportedHandler<DevelopmentBindings>
