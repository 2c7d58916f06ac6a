import type { RequestIdVariables } from 'hono/request-id'
import type { Person } from '../people/person.ts'
import type { ANYONE, Reaches } from '../people/reach.ts'
import type { PeriodStamp } from '../periods/periods.ts'
import type { Recent } from './recent.ts'

/** What wrangler.toml binds to the Worker. */
export interface Bindings {
  readonly DB: D1Database
  /** OAuth client ids whose tokens are accepted, separated by commas. */
  readonly TOKEN_AUDIENCES: string
  /** E-mail of the person who becomes admin at sign-in while there is none; empty for nobody. */
  readonly FIRST_ADMIN?: string
  /** Fingerprints of earlier rules with the last day on which they are accepted; see `earlierRulesets`. */
  readonly EARLIER_RULESETS?: string
  /** Counts the requests of each person. */
  readonly PERSON_LIMIT?: RateLimit
}

/** What must be known of an operation before it answers. */
export interface Asked {
  readonly path: string
  /** `ANYONE`, or how far each role reaches. */
  readonly reach: Reaches | typeof ANYONE
  readonly params: Readonly<Record<string, { readonly in: 'path' | 'query' | 'header' }>>
}

/**
 * What a request carries through the app; `person` and what `readAhead` read are there behind `signIn`, `ownUnit`
 * behind `authorize`, `body` behind `takeBody`.
 */
export interface AppEnv {
  Bindings: Bindings
  Variables: RequestIdVariables & {
    person: Person
    stamp: PeriodStamp | null
    ownUnit: string | null
    body: Uint8Array<ArrayBuffer>
    /** Reports that were written out lately, by ETag: it names all that they are made of. */
    written: Recent<string>
    /** The description of the interface, for machines and for people. */
    documents: {
      readonly [K in 'openApi' | 'page']: () => Promise<{ readonly text: string; readonly etag: string }>
    }
    /** The operation that answers; null when none does. */
    operation: Asked | null
  }
}
