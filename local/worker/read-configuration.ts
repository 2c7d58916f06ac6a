import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unstable_readConfig } from 'wrangler'
import { absoluteAlias, type ProvinceAlias } from './province-alias.ts'

/** What a wrangler configuration says of the Worker on this machine. */
export interface LocalConfiguration {
  /** Absolute path. */
  readonly entry: string
  readonly compatibilityDate: string
  readonly compatibilityFlags: string[]
  readonly audience: string
  /** E-mail of the admin of this machine. */
  readonly firstAdmin: string
  /** Name of the database. */
  readonly database: string
  /** Absolute path. */
  readonly migrations: string
  readonly alias: ProvinceAlias
}

/** Nghệ An's. */
const CONFIGURATION = fileURLToPath(new URL('../../wrangler.toml', import.meta.url))

/** Reads `[env.development]` of a province's configuration. */
export const readConfiguration = (file: string = CONFIGURATION): LocalConfiguration => {
  const config = unstable_readConfig({ config: file, env: 'development' }, { hideWarnings: true })
  const { database_name: database, migrations_dir: directory } = config.d1_databases[0] ?? {}
  const { TOKEN_AUDIENCES: audience, FIRST_ADMIN: firstAdmin } = config.vars
  if (!config.main || !config.compatibility_date || !database || !directory) {
    throw new Error(`${file}: [env.development] lacks main or the D1 database`)
  }
  if (typeof audience !== 'string' || typeof firstAdmin !== 'string') {
    throw new Error(`${file}: [env.development.vars] lacks TOKEN_AUDIENCES or FIRST_ADMIN`)
  }
  return {
    entry: config.main,
    compatibilityDate: config.compatibility_date,
    compatibilityFlags: config.compatibility_flags,
    audience,
    firstAdmin,
    database,
    migrations: resolve(dirname(file), directory),
    alias: absoluteAlias(dirname(file), config.alias),
  }
}
