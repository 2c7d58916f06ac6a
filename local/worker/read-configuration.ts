import { fileURLToPath } from 'node:url'
import { unstable_readConfig } from 'wrangler'

/** What wrangler.toml says of the Worker on this machine. */
export interface LocalConfiguration {
  /** Absolute path. */
  readonly entry: string
  readonly compatibilityDate: string
  readonly compatibilityFlags: string[]
  readonly audience: string
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
  const audience = config.vars.TOKEN_AUDIENCES
  if (!config.main || !config.compatibility_date || !directory || typeof audience !== 'string') {
    throw new Error('wrangler.toml: [env.development] lacks main, TOKEN_AUDIENCES or the D1 database')
  }
  return {
    entry: config.main,
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags,
    audience,
    migrations: fileURLToPath(new URL(`${directory}/`, ROOT)),
  }
}
