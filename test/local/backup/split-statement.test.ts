import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LONGEST_STATEMENT, splitStatement } from '../../../local/backup/split-statement.ts'

const TABLE = 'CREATE TABLE kept (name TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT, WITHOUT ROWID'

const insert = (text: string, bytes: Uint8Array): string =>
  `INSERT INTO "kept" ("name","body") VALUES('${text.replaceAll("'", "''")}',X'${Buffer.from(bytes).toString('hex')}')`

const keptBy = (statements: readonly string[]): unknown => {
  const db = new DatabaseSync(':memory:')
  for (const statement of [TABLE, ...statements]) db.exec(statement)
  const rows = db.prepare('SELECT name, body FROM kept').all()
  db.close()
  return rows.map(({ name, body }) => [name, Buffer.from(body as Uint8Array).toString('hex')])
}

const text = fc
  .array(fc.constantFrom("'", "''", 'Xóm ', '𝄞', 'a', ';', "X'", '\n'), { minLength: 1, maxLength: 20 })
  .map((parts) => parts.join(''))

it('keeps what a statement writes, and no statement is too long', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40_000 }), fc.nat(120_000), (unit, times, size) => {
      const name = unit.repeat(Math.ceil(times / unit.length))
      const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 7919) >> 3)
      const statements = splitStatement(insert(name, bytes))
      expect(Math.max(...statements.map((each) => Buffer.byteLength(each)))).toBeLessThanOrEqual(
        LONGEST_STATEMENT,
      )
      expect(keptBy(statements)).toEqual([[name, Buffer.from(bytes).toString('hex')]])
    }),
    { numRuns: 40 },
  )
})

it('leaves a statement that is short enough as it is', () => {
  const statement = insert("X'00' ; ''", new Uint8Array(20_000))
  expect(splitStatement(statement)).toEqual([statement])
})
