import { readdir, readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { Log, LogLevel, Miniflare } from 'miniflare'
import { unstable_splitSqlQuery } from 'wrangler'
import type { Role } from '../../shared/wire/api/index.ts'
import { bundleWorker } from './bundle-worker.ts'
import { createDevelopmentKeys, type DevelopmentKeys } from './development-keys.ts'
import { invitePerson } from './invite-person.ts'
import { type LocalConfiguration, readConfiguration } from './read-configuration.ts'

/** A D1 database as Miniflare hands it out. */
type LocalDatabase = Awaited<ReturnType<Miniflare['getD1Database']>>

const LEDGER =
  'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)'

/** Applies the migrations of a directory that the database lacks, in order, and books them as wrangler does. */
const applyMigrations = async (db: LocalDatabase, directory: string): Promise<void> => {
  await db.prepare(LEDGER).run()
  const { results } = await db.prepare('SELECT name FROM d1_migrations').all<{ name: string }>()
  const applied = new Set(results.map(({ name }) => name))
  const names = (await readdir(directory))
    .filter((name) => name.endsWith('.sql') && !applied.has(name))
    .sort()
  for (const name of names) {
    const statements = unstable_splitSqlQuery(await readFile(join(directory, name), 'utf8'))
    await db.batch([
      ...statements.map((statement) => db.prepare(statement)),
      db.prepare('INSERT INTO d1_migrations (name) VALUES (?)').bind(name),
    ])
  }
}

export interface StartOptions {
  /** Directory that keeps the database; without it the database lives in memory. */
  readonly persist?: string
  /** 0, the default, takes a free one. */
  readonly port?: number
  /** Gets each line that the Worker logs; by default it goes to stderr. */
  readonly onLog?: (line: string) => void
  /** The Worker's entry as `bundleWorker` makes it; by default it is bundled anew. */
  readonly code?: string
  /** By default Nghệ An's. */
  readonly configuration?: LocalConfiguration
  /** Who signs the tokens; by default nobody else's Worker knows the keys. */
  readonly keys?: DevelopmentKeys
  /** Opens the runtime's inspector on a free port; off by default. */
  readonly inspect?: boolean
  /** Answers what the Worker itself fetches; by default that goes to where it is addressed. */
  readonly outbound?: RequestListener
}

/** A Worker that runs on this machine, in workerd, with a migrated D1 database. */
export interface RunningWorker {
  /** Without a slash at the end. */
  readonly url: string
  /** A token as Google would give it to this person. */
  readonly signToken: (email: string) => Promise<string>
  /** Gives a person this role, in place of any before; `unit` is the code of a unit-editor's unit, else null. */
  readonly invite: (email: string, role: Role, unit: string | null) => Promise<void>
  /** Of the Chrome DevTools Protocol, for this Worker alone; throws unless `inspect` was asked for. */
  readonly inspectorUrl: () => Promise<string>
  readonly stop: () => Promise<void>
}

const toStandardError = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const NAME = 'tong-hop'

const createMiniflare = (
  { outbound, ...options }: StartOptions,
  { compatibilityDate, compatibilityFlags, audience, firstAdmin, database }: LocalConfiguration,
  code: string,
  jwks: string,
): Miniflare =>
  new Miniflare({
    host: '127.0.0.1',
    port: options.port ?? 0,
    log: new Log(LogLevel.ERROR),
    logRequests: false,
    handleStructuredLogs: ({ message }) => (options.onLog ?? toStandardError)(message),
    ...(options.persist && { resourcePersistencePath: options.persist }),
    ...(options.inspect && { inspectorPort: 0 }),
    workers: [
      {
        config: {
          name: NAME,
          compatibilityDate,
          compatibilityFlags,
          manifest: { mainModule: 'worker.js', modules: { 'worker.js': { type: 'esm', contents: code } } },
          env: {
            DB: { type: 'd1', id: database },
            TOKEN_AUDIENCES: { type: 'text', value: audience },
            FIRST_ADMIN: { type: 'text', value: firstAdmin },
            DEV_JWKS: { type: 'text', value: jwks },
          },
        },
        ...(outbound && { dev: { outboundService: { type: 'node-handler', handler: outbound } } }),
      },
    ],
  })

/** Starts the Worker's development entry; it is ready, migrated and without people when this returns. */
export const startWorker = async (options: StartOptions = {}): Promise<RunningWorker> => {
  const configuration = options.configuration ?? readConfiguration()
  const { entry, alias, audience, firstAdmin: admin } = configuration
  const code = options.code ?? (await bundleWorker(entry, alias)).code
  const { jwks, signToken: sign } = options.keys ?? (await createDevelopmentKeys())
  const signToken = (email: string) => sign(email, audience)
  const miniflare = createMiniflare(options, configuration, code, jwks)
  const url = await miniflare.ready
  const db = await miniflare.getD1Database('DB')
  await applyMigrations(db, configuration.migrations)
  return {
    url: url.origin,
    signToken,
    invite: (email, role, unit) => invitePerson({ url: url.origin, signToken, admin }, email, role, unit),
    inspectorUrl: async () => new URL(`/core:user:${NAME}`, await miniflare.getInspectorURL()).href,
    stop: () => miniflare.dispose(),
  }
}
