import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { record } from '../../worker/audit/audit.ts'
import { verifyEvents } from '../../worker/audit/verify/verify-events.ts'
import { verifyPeriod } from '../../worker/audit/verify/verify-period.ts'
import { signedIn } from './helpers/client.ts'
import { employEveryone } from './helpers/employ.ts'
import { handIn, post, savePlan, versionPath } from './helpers/workflow.ts'

const run = (sql: string, ...values: readonly unknown[]) =>
  env.DB.prepare(sql)
    .bind(...values)
    .run()

/** Whatever the Worker writes, written by it: every table has rows. */
const fillEverything = async (): Promise<void> => {
  await employEveryone()
  const admin = await signedIn('admin')
  const approver = await signedIn('province-approver')
  await handIn('421', 2, 0, { period: '2012Q3', blindTokens: ['00000000ffffffff'] })
  await post(approver, '/v1/periods/2012Q3/close')
  const etag = (await admin('/v1/settings')).headers.get('ETag') ?? ''
  const settings = await (await admin('/v1/settings')).json<object>()
  const body = JSON.stringify({
    ...settings,
    statusOnReceipt: 'submitted',
    counts: 'submitted',
    retentionYears: 90,
  })
  expect((await admin('/v1/settings', { method: 'PUT', headers: { 'If-Match': etag }, body })).status).toBe(
    200,
  )
  const retention = { method: 'PUT', headers: { 'If-Match': '*' }, body: '{"years":1}' }
  expect((await admin('/v1/settings/retention', retention)).status).toBe(200)
  await handIn('421', 3)
  await post(approver, `${versionPath(1)}/return`, { reason: 'Thiếu chi bộ' })
  await handIn('421', 2, 1, { blindTokens: ['0000000000000002'] })
  await handIn('422', 1)
  const due = JSON.stringify({ unit: '422', dueOn: '2013-02-20' })
  expect((await approver('/v1/periods/2012Q4/due', { method: 'PUT', body: due })).ok).toBe(true)
  await savePlan(approver, 1)
  await post(approver, '/v1/periods/2012Q4/close')
  await post(approver, '/v1/periods/2012Q4/reopen', { reason: 'Sửa lại' })
  await post(approver, '/v1/periods/2012Q2/close')
}

interface Column {
  readonly table: string
  readonly name: string
  readonly type: string
}

/** All columns of all tables, as the database itself tells; those of D1 and of its migrations are none of ours. */
const allColumns = async (): Promise<readonly Column[]> => {
  const { results } = await env.DB.prepare(
    `SELECT tables.name AS "table", columns.name, columns.type FROM sqlite_master AS tables
     CROSS JOIN pragma_table_info(tables.name) AS columns
     WHERE tables.type = 'table' AND tables.name <> 'd1_migrations'
       AND substr(tables.name, 1, 4) <> '_cf_' AND substr(tables.name, 1, 7) <> 'sqlite_'`,
  ).all<Column>()
  return results
}

/** Other values for a column of this type; the checks of the table take one of them. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  TEXT: [
    ...[
      '$ || $',
      "'accepted'",
      "'submitted'",
      "'returned'",
      "'admin'",
      "'province-viewer'",
      "'province-approver'",
    ],
    ...["'[]'", "'{}'", "'[1]'", "'x'"],
  ],
  INTEGER: ['$ + 1', '$ + 1000', '1'],
  BLOB: ["x'00'"],
}

const whatDiffers = async (): Promise<readonly string[]> => {
  const { periods, differences } = await verifyEvents(env.DB)
  const found = differences.map(({ kind }) => kind as string)
  for (const period of periods) {
    found.push(...(await verifyPeriod(env.DB, period)).differences.map(({ kind }) => kind))
  }
  return found
}

let columns: readonly Column[]
let tables: readonly string[]

const putBack = async (table: string): Promise<void> => {
  await env.DB.batch([
    env.DB.prepare(`DELETE FROM ${table}`),
    env.DB.prepare(`INSERT INTO ${table} SELECT * FROM kept_${table}`),
  ])
}

/** Changes a column where it has one value, if its table's checks let any other value in. */
const changeOne = async ({ table, name, type }: Column): Promise<boolean> => {
  const values = `SELECT DISTINCT ${name} AS old FROM kept_${table} ORDER BY old`
  const { results } = await env.DB.prepare(values).all()
  for (const place of results.keys()) {
    for (const other of OTHERS[type] ?? []) {
      const value = other.replaceAll('$', name)
      const changes = await run(
        `UPDATE ${table} SET ${name} = ${value}
         WHERE ${name} IS (${values} LIMIT 1 OFFSET ${place}) AND ${value} IS NOT NULL AND ${value} IS NOT ${name}`,
      ).then(
        ({ meta }) => meta.changes,
        () => 0,
      )
      if (changes > 0) return true
    }
  }
  return false
}

beforeEach(async () => {
  await fillEverything()
  columns = await allColumns()
  tables = [...new Set(columns.map(({ table }) => table))]
  const { results } = await env.DB.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all<{
    readonly name: string
  }>()
  for (const { name } of results) await run(`DROP TRIGGER ${name}`)
  for (const table of tables) await run(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`)
  expect(await whatDiffers()).toEqual([])
})

describe('verify', () => {
  it('names a change in any column of any table', async () => {
    const unnoticed: string[] = []
    const unchangeable: string[] = []
    for (const column of columns) {
      const place = `${column.table}.${column.name}`
      if (!(await changeOne(column))) unchangeable.push(place)
      else if ((await whatDiffers()).length === 0) unnoticed.push(place)
      await putBack(column.table)
    }
    expect(unnoticed).toEqual([])
    expect(unchangeable).toEqual(['audit_head.number'])
    expect(await whatDiffers()).toEqual([])
  })

  it('names a row that is gone from any table', async () => {
    const unnoticed: string[] = []
    for (const table of tables) {
      const { results } = await env.DB.prepare(`SELECT * FROM ${table}`).all<Record<string, unknown>>()
      expect([table, results.length > 0]).toEqual([table, true])
      for (const place of results.keys()) {
        const gone = `SELECT * FROM kept_${table} LIMIT 1 OFFSET ${place}`
        await run(`DELETE FROM ${table}`)
        await run(`INSERT INTO ${table} SELECT * FROM kept_${table} EXCEPT SELECT * FROM (${gone})`)
        if ((await whatDiffers()).length === 0) unnoticed.push(`${table} ${place}`)
      }
      await putBack(table)
    }
    expect(unnoticed).toEqual([])
  })

  it('names an end of the chain that was cut off, also when nothing else tells of it', async () => {
    const event = { at: '2013-01-05T18:30:00.000Z', person: 'system', action: 'night' } as const
    await run(`CREATE TRIGGER audit_events_head AFTER INSERT ON audit_events
      BEGIN UPDATE audit_head SET id = NEW.id, hash = NEW.hash; END`)
    await record(env.DB, async () => ({ result: undefined, change: { event, statements: [] } }))
    expect(await whatDiffers()).toEqual([])
    await run('DELETE FROM audit_events WHERE id = (SELECT max(id) FROM audit_events)')
    expect(await whatDiffers()).toEqual(['chain'])
  })

  it('is not deceived by a ruleset of zeros', async () => {
    await run(`UPDATE submissions SET ruleset = '000000000000', facts = replace(facts, '[2,', '[3,')
      WHERE unit = '421' AND version = 2`)
    expect(await whatDiffers()).toEqual(expect.arrayContaining(['ruleset', 'facts']))
  })
})
