import { randomBytes } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { shortenStatements } from '../../../local/backup/shorten-statements.ts'

/** What D1 refuses. */
const MOST_BYTES = 100_000
const TABLE =
  'CREATE TABLE t (id INTEGER PRIMARY KEY, text TEXT CHECK (json_valid(text)), blob BLOB, n REAL) STRICT'

/** A row as `wrangler d1 export` writes it. */
const insert = (id: number, text: string | null, blob: Buffer | null): string => {
  const quoted = text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`
  return `INSERT INTO "t" ("id","text","blob","n") VALUES(${id},${quoted},${blob ? `X'${blob.toString('hex')}'` : 'NULL'},-1.5e-7)`
}

const run = (statements: readonly string[]) => {
  const db = new DatabaseSync(':memory:')
  for (const statement of statements) db.exec(statement)
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()
  expect(tables.map(({ name }) => name)).toEqual(['t'])
  return db.prepare('SELECT * FROM t ORDER BY id').all()
}

const LONG = JSON.stringify(Array.from({ length: 9000 }, (_, i) => `o'${i}; -- X'00',\n"ờ 𠀀`))

describe('shortenStatements', () => {
  it.each<[string, string | null, Buffer | null]>([
    ['a long text with quotes, separators and characters of two, three and four bytes', LONG, null],
    ['nothing but quotes', JSON.stringify("'".repeat(60_000)), null],
    ['a long blob of every byte', null, Buffer.concat([Buffer.alloc(70_000), randomBytes(300_001)])],
    ['both', LONG, randomBytes(70_000)],
  ])('keeps %s', (_name, text, blob) => {
    const statements = [TABLE, insert(1, '"short"', null), insert(2, text, blob), insert(3, LONG, blob)]
    expect(statements.some((statement) => Buffer.byteLength(statement) > MOST_BYTES)).toBe(true)
    const shortened = shortenStatements(statements)
    expect(Math.max(...shortened.map((statement) => Buffer.byteLength(statement)))).toBeLessThan(MOST_BYTES)
    expect(run(shortened)).toEqual(run(statements))
  })

  it('leaves what is short as it is', () => {
    const statements = [TABLE, insert(1, '"short"', randomBytes(40_000))]
    expect(shortenStatements(statements)).toEqual(statements)
  })

  it('names a long statement that is no row', () => {
    expect(() => shortenStatements([`CREATE TABLE u (${'x'.repeat(100_000)})`])).toThrow('CREATE TABLE u')
  })
})
