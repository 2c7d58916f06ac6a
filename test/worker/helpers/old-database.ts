import { applyD1Migrations, reset } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { hashOf, type StoredEvent } from '../../../worker/audit/audit.ts'
import { eventsAfter } from '../../../worker/audit/audit-events.ts'

/** What a database of before editions held, and the columns that it had. */
const COLUMNS: Readonly<Record<string, string>> = {
  people: 'id, email, sub, role, unit, invited_at, invited_by',
  settings: 'name, value',
  submissions: `unit, period, version, status, received_at, received_from, idempotency_key, content_hash, ruleset, warnings,
    reason, decided_at, decided_by, confirmations, issues, facts, organizations, gaps, body, collisions`,
  blind_tokens: 'period, unit, version, tokens',
  standings: `period, unit, version, status, received_at, warnings, counted_version, totals, counted_facts,
    counted_gaps`,
  period_totals: 'period, totals',
  plan_entries: 'number, year, done_on, document, note, version, updated_at, updated_by',
}

/** Until it was given up, the period's own row held the only edition there was, and the last reason. */
const PERIODS = `SELECT period, revision, closed_at,
    (SELECT closed_by FROM editions WHERE editions.period = periods.period AND reopened_at IS NULL) AS closed_by,
    (SELECT reopen_reason FROM editions WHERE editions.period = periods.period AND reopened_at IS NOT NULL
     ORDER BY number DESC LIMIT 1) AS reopen_reason,
    etag, (SELECT report FROM editions WHERE editions.period = periods.period AND reopened_at IS NULL) AS report
  FROM periods`

type Row = Readonly<Record<string, unknown>>

/** What events said less. */
const LATER = ['dueOn', 'edition', 'editionHash', 'rowHash', 'countedBy', 'accountHash']

const asBefore = async (events: readonly StoredEvent[]): Promise<readonly StoredEvent[]> => {
  const before: StoredEvent[] = []
  for (const event of events) {
    const said = Object.entries(JSON.parse(event.detail)).filter(([name]) => !LATER.includes(name))
    const detail = JSON.stringify(Object.fromEntries(said))
    const changed = { ...event, detail, previousHash: before.at(-1)?.hash ?? '' }
    before.push({ ...changed, hash: await hashOf(changed) })
  }
  return before
}

const rowsOf = async (sql: string): Promise<readonly Row[]> => (await env.DB.prepare(sql).all<Row>()).results

const insert = (table: string, row: Row): D1PreparedStatement => {
  const names = Object.keys(row)
  const values = Object.values(row).map((value) =>
    Array.isArray(value) ? Uint8Array.from(value as number[]) : value,
  )
  return env.DB.prepare(
    `INSERT OR REPLACE INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
  ).bind(...values)
}

const toEventRow = ({ previousHash, ...event }: StoredEvent): Row => ({
  ...event,
  previous_hash: previousHash,
})

/** Puts what the database holds into one of before due days and editions were kept. */
export const makeOld = async (migrations: number): Promise<void> => {
  const tables = Object.entries(COLUMNS)
  const held = await Promise.all(tables.map(([table, columns]) => rowsOf(`SELECT ${columns} FROM ${table}`)))
  const periods = await rowsOf(PERIODS)
  const events = await asBefore(await eventsAfter(env.DB, 0, 1_000))
  await reset()
  await applyD1Migrations(env.DB, env.MIGRATIONS.slice(0, migrations))
  await env.DB.batch([
    ...tables.flatMap(([table], i) => (held[i] ?? []).map((row) => insert(table, row))),
    ...events.map((event) => insert('audit_events', toEventRow(event))),
    ...periods.map((row) => insert('periods', row)),
  ])
}

/** Brings it up to date. */
export const migrate = (): Promise<void> => applyD1Migrations(env.DB, env.MIGRATIONS)
