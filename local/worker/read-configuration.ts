import { fileURLToPath } from 'node:url'
import { unstable_readConfig } from 'wrangler'

/** What wrangler.toml says of the Worker on this machine. */
export interface LocalConfiguration {
  /** Absolute path. */
  readonly entry: string
  readonly compatibilityDate: string
  readonly compatibilityFlags: string[]
  readonly audience: string
  /** E-mail of the admin of this machine. */
  readonly firstAdmin: string
  /** Absolute path. */
  readonly migrations: string
}

const ROOT = new URL('../../', import.meta.url)

/** Reads `[env.development]` of wrangler.toml. */
export const readConfiguration = (): LocalConfiguration => {
  const config = unstable_readConfig(
    { config: fileURLToPath(new URL('wrangler.toml', ROOT)), env: 'development' },
    { hideWarnings: true },
  )
  const directory = config.d1_databases[0]?.migrations_dir
  const { TOKEN_AUDIENCES: audience, FIRST_ADMIN: firstAdmin } = config.vars
  if (!config.main || !config.compatibility_date || !directory) {
    throw new Error('wrangler.toml: [env.development] lacks main or the D1 database')
  }
  if (typeof audience !== 'string' || typeof firstAdmin !== 'string') {
    throw new Error('wrangler.toml: [env.development.vars] lacks TOKEN_AUDIENCES or FIRST_ADMIN')
  }
  return {
    entry: config.main,
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags,
    audience,
    firstAdmin,
    migrations: fileURLToPath(new URL(`${directory}/`, ROOT)),
  }
}
