import { env } from 'cloudflare:workers'
import { describe, expect, it, vi } from 'vitest'
import { signedIn } from '../helpers/client.ts'
import { deliver } from '../helpers/deliver.ts'
import { exampleSubmission } from '../helpers/example.ts'
import { nothingStored, rowsIn } from '../helpers/stored.ts'

/** Statements in the batch that stores a submission: its event, itself, tokens, standing, revision, totals. */
const STATEMENTS = 6

/** A database whose writing batches fail at one statement. */
const failingAt = (failing: number): { readonly db: D1Database; readonly sizes: number[] } => {
  const sizes: number[] = []
  const db: Pick<D1Database, 'prepare' | 'batch'> = {
    prepare: (sql) => env.DB.prepare(sql),
    async batch<T>(statements: D1PreparedStatement[]) {
      if (statements.length !== STATEMENTS) return env.DB.batch<T>(statements)
      sizes.push(statements.length)
      const broken = env.DB.prepare("INSERT INTO settings (name, value) VALUES ('counts', 'twice')")
      return env.DB.batch<T>(statements.with(failing, broken))
    },
  }
  return { db: db as D1Database, sizes }
}

describe('a database that fails', () => {
  it.each(Array.from({ length: STATEMENTS }, (_, i) => i))(
    'at statement %i of a hand-in leaves nothing, and the same delivery succeeds later',
    async (failing) => {
      vi.spyOn(console, 'error').mockImplementation(() => {})
      const call = await signedIn('unit-editor', '421')
      const submission = await exampleSubmission()
      const { db, sizes } = failingAt(failing)
      expect((await deliver(call, submission, 'the-same-key', db)).status).toBe(500)
      expect(sizes).toEqual([STATEMENTS])
      await nothingStored()
      expect((await deliver(call, submission, 'the-same-key')).status).toBe(201)
      expect(await rowsIn('audit_events')).toBe(1)
    },
  )
})
