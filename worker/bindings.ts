import type { RequestIdVariables } from 'hono/request-id'
import type { Person } from './people.ts'

/** What wrangler.toml binds to the Worker. */
export interface Bindings {
  readonly DB: D1Database
  /** OAuth client ids whose tokens are accepted, separated by commas. */
  readonly TOKEN_AUDIENCES: string
}

/** What a request carries through the app; `person` is there behind `signIn`. */
export interface AppEnv {
  Bindings: Bindings
  Variables: RequestIdVariables & { person: Person }
}
