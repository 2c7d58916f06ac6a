import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Miniflare } from 'miniflare'
import { unstable_splitSqlQuery } from 'wrangler'

/** A D1 database as Miniflare hands it out. */
export type LocalDatabase = Awaited<ReturnType<Miniflare['getD1Database']>>

const LEDGER =
  'CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)'

/** Applies the migrations of a directory that the database lacks, in order, and books them as wrangler does. */
export const applyMigrations = async (db: LocalDatabase, directory: string): Promise<void> => {
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
