import { env } from 'cloudflare:workers'
import { expect } from 'vitest'

/** Number of rows of a table. */
export const rowsIn = async (table: string): Promise<number | null> =>
  env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')

/** Fails when a submission left anything behind. */
export const nothingStored = async (): Promise<void> => {
  for (const table of ['submissions', 'standings', 'period_totals', 'periods', 'audit_events']) {
    expect([table, await rowsIn(table)]).toEqual([table, 0])
  }
}

/** The text of the only submission that was stored. */
export const storedBody = async (): Promise<string> => {
  const stored = await env.DB.prepare('SELECT body FROM submissions').first<number[]>('body')
  const packed = new Blob([Uint8Array.from(stored ?? [])]).stream()
  return new Response(packed.pipeThrough(new DecompressionStream('gzip'))).text()
}
