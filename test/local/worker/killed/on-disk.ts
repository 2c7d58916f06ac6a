import { cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import type { Submission } from '../../../../shared/wire/submission.ts'

/** What lies in the database's files, read without the Worker. */
export interface OnDisk {
  /** By `unit/period/version`, in order. */
  readonly submissions: ReadonlyMap<string, { readonly contentHash: string; readonly body: Submission }>
  /** What each table knows of, as `unit/period/version`; all tell the same when none is half written. */
  readonly known: Readonly<Record<'events' | 'latest' | 'standings' | 'tokens', readonly string[]>>
  /** Changes counted in all periods. */
  readonly revisions: number
}

const KEY = `unit || '/' || period || '/' || version AS key`
const LISTS: Readonly<Record<keyof OnDisk['known'], string>> = {
  events: `SELECT ${KEY} FROM audit_events WHERE action = 'submitted' ORDER BY unit, period, version`,
  latest: `SELECT unit || '/' || period || '/' || max(version) AS key FROM submissions GROUP BY unit, period`,
  standings: `SELECT ${KEY} FROM standings ORDER BY unit, period`,
  tokens: `SELECT ${KEY} FROM blind_tokens ORDER BY unit, period`,
}

const read = (db: DatabaseSync): OnDisk => {
  const keys = (sql: string) =>
    db
      .prepare(sql)
      .all()
      .map(({ key }) => String(key))
  const rows = db
    .prepare(`SELECT ${KEY}, content_hash, body FROM submissions ORDER BY unit, period, version`)
    .all()
  const bodyOf = (bytes: unknown): Submission => JSON.parse(gunzipSync(bytes as Uint8Array).toString())
  return {
    submissions: new Map(
      rows.map(({ key, content_hash, body }) => [
        String(key),
        { contentHash: String(content_hash), body: bodyOf(body) },
      ]),
    ),
    known: {
      events: keys(LISTS.events),
      latest: keys(LISTS.latest),
      standings: keys(LISTS.standings),
      tokens: keys(LISTS.tokens),
    },
    revisions: Number(db.prepare('SELECT total(revision) AS revisions FROM periods').get()?.revisions),
  }
}

/** Reads a copy of the folder, so that the next workerd finds the files as the last one left them. */
export const readDisk = async (folder: string): Promise<OnDisk> => {
  const copy = await mkdtemp(join(tmpdir(), 'tong-hop-copy-'))
  const databases = join('d1', 'miniflare-D1DatabaseObject')
  await cp(join(folder, databases), copy, { recursive: true })
  const file = (await readdir(copy)).find((name) => /^[\da-f]{64}\.sqlite$/.test(name)) ?? ''
  const db = new DatabaseSync(join(copy, file))
  try {
    return read(db)
  } finally {
    db.close()
    await rm(copy, { recursive: true })
  }
}
