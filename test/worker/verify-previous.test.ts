import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Verification } from '../../shared/wire/api/index.ts'
import { verifyEvents } from '../../worker/audit/verify/verify-events.ts'
import { verifyPeriod } from '../../worker/audit/verify/verify-period.ts'
import previous from './previous-version/database.json'

/** So many migrations the version had that wrote `previous-version/database.json`; blobs in it are hex digits. */
const MIGRATIONS = 3

const insert = async (table: string, row: Readonly<Record<string, unknown>>): Promise<void> => {
  const names = Object.keys(row)
  const isBlob = (name: string): boolean => ['body', 'tokens', 'report'].includes(name) && row[name] !== null
  const values = names.map((name) => (isBlob(name) ? `nullif(unhex(?), x'')` : '?'))
  await env.DB.prepare(`INSERT OR REPLACE INTO ${table} (${names.join(', ')}) VALUES (${values.join(', ')})`)
    .bind(...Object.values(row))
    .run()
}

beforeEach(async () => {
  await reset()
  await applyD1Migrations(env.DB, env.MIGRATIONS.slice(0, MIGRATIONS))
  // Closed periods last: nothing is received in one.
  const { periods, ...others } = previous
  for (const [table, rows] of Object.entries({ ...others, periods })) {
    for (const row of rows) await insert(table, row)
  }
  await applyD1Migrations(env.DB, env.MIGRATIONS)
})

const verifyAll = async (): Promise<readonly Verification[]> => {
  const whole = await verifyEvents(env.DB)
  return [whole, ...(await Promise.all(whole.periods.map((period) => verifyPeriod(env.DB, period))))]
}

describe('a database that the previous version wrote', () => {
  it('is in order', async () => {
    const verified = await verifyAll()
    expect(verified.flatMap(({ differences }) => differences)).toEqual([])
    expect(verified.map(({ submissions }) => submissions)).toEqual([0, 0, 1, 3])
    expect(verified[0]?.events).toBe(previous.audit_events.length)
  })

  it('is held against what its events say all the same', async () => {
    await env.DB.prepare("UPDATE submissions SET received_from = 'system' WHERE unit = '422'").run()
    await env.DB.prepare("UPDATE people SET role = 'admin', unit = NULL WHERE unit = '422'").run()
    const kinds = (await verifyAll()).flatMap(({ differences }) => differences.map(({ kind }) => kind))
    expect(kinds).toEqual(['person', 'receipt'])
  })
})
