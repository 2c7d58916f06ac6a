import { applyD1Migrations, type D1Migration, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, vi } from 'vitest'

declare global {
  namespace Cloudflare {
    interface Env {
      readonly DB: D1Database
      readonly TOKEN_AUDIENCES: string
      readonly PERSON_LIMIT: RateLimit
      readonly MIGRATIONS: D1Migration[]
      /** How many requests the fuzzing sends, and from which seed; empty for the usual ones. */
      readonly FUZZ_REQUESTS: string
      readonly FUZZ_SEED: string
    }

    interface GlobalProps {
      readonly mainModule: typeof import('../../worker/index.ts')
    }
  }
}

beforeEach(() => applyD1Migrations(env.DB, env.MIGRATIONS))

afterEach(async () => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  await reset()
})
