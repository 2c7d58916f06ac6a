import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Difference, Verification } from '../../shared/wire/api/index.ts'
import { record } from '../../worker/audit/audit.ts'
import { pack } from '../../worker/http/packed.ts'
import { type Call, codeOf, signedIn } from './helpers/client.ts'
import { differencesIn } from './helpers/differences.ts'
import { EMPLOYED, employEveryone } from './helpers/employ.ts'
import { handIn, post, savePlan, set, versionPath } from './helpers/workflow.ts'

const PLACE = { unit: '421', period: '2012Q4', version: 2, event: null }
const PERIOD = { unit: null, period: '2012Q4', version: null, event: null }

let admin: Call
let approver: Call
beforeEach(async () => {
  await employEveryone()
  admin = await signedIn('admin')
  approver = await signedIn('province-approver')
})

const verify = async (query = ''): Promise<Verification> =>
  (await admin(`/v1/audit/verify${query}`)).json<Verification>()
const differences = (): Promise<readonly Difference[]> => differencesIn(admin)
const run = (sql: string) => env.DB.prepare(sql).run()

/** Unit 421 with a returned version and a good one, and unit 422. */
const twoUnits = async (): Promise<void> => {
  await handIn('421', 4)
  await post(approver, `${versionPath(1)}/return`, { reason: 'Thiếu' })
  await handIn('421', 5, 1)
  await handIn('422', 3)
}

describe('verify', () => {
  it('finds nothing after everything that people may do', async () => {
    await set('status-on-receipt', 'submitted')
    await twoUnits()
    await post(approver, `${versionPath(2)}/accept`)
    await handIn('421', 2, 0, { period: '2012Q3', blindTokens: ['00000000ffffffff', 'ffffffffffffffff'] })
    await savePlan(approver, 1)
    const etag = (await admin('/v1/settings')).headers.get('ETag') ?? ''
    const settings = await (await admin('/v1/settings')).json<object>()
    const body = JSON.stringify({ ...settings, counts: 'submitted' })
    await admin('/v1/settings', { method: 'PUT', headers: { 'If-Match': etag }, body })
    await post(approver, '/v1/periods/2012Q3/close')
    await post(approver, '/v1/periods/2012Q3/reopen', { reason: 'Sửa' })
    await post(approver, '/v1/periods/2012Q4/close')
    await post(approver, '/v1/periods/2012Q2/close')
    const periods = ['2012Q2', '2012Q3', '2012Q4']
    expect(await verify()).toEqual({
      periods,
      events: EMPLOYED + 13,
      submissions: 0,
      countedOtherwise: [],
      differences: [],
    })
    expect(await verify('?period=2012Q4')).toEqual({
      ...{ periods: ['2012Q4'], events: 0, submissions: 3, countedOtherwise: [], differences: [] },
    })
    expect(await differences()).toEqual([])
  })

  it.each<[string, Difference, string]>([
    ['facts', { kind: 'facts', ...PLACE }, "UPDATE submissions SET facts = replace(facts, '[5,', '[6,')"],
    ['organizations', { kind: 'organizations', ...PLACE }, "UPDATE submissions SET organizations = '{}'"],
    ['gaps', { kind: 'gaps', ...PLACE }, "UPDATE submissions SET gaps = '[]'"],
    ['confirmations', { kind: 'confirmations', ...PLACE }, "UPDATE submissions SET confirmations = '[1]'"],
    ['issues', { kind: 'review', ...PLACE }, "UPDATE submissions SET issues = '[1]'"],
    ['collisions', { kind: 'review', ...PLACE }, "UPDATE submissions SET collisions = '[1]'"],
    ['a status', { kind: 'status', ...PLACE }, "UPDATE submissions SET status = 'submitted'"],
  ])('names %s that were changed', async (_name, expected, sql) => {
    await twoUnits()
    await run(`${sql} WHERE unit = '421' AND version = 2`)
    expect(await differences()).toContainEqual(expected)
  })

  it('names a reason that was changed', async () => {
    await twoUnits()
    await run("UPDATE submissions SET reason = 'Khác' WHERE version = 1 AND unit = '421'")
    expect(await differences()).toEqual([{ kind: 'reason', ...PLACE, version: 1 }])
  })

  it('names a body that was changed or damaged, once', async () => {
    await twoUnits()
    const text = JSON.stringify({ unit: '421' })
    for (const body of [pack(text), '000000']) {
      await env.DB.prepare("UPDATE submissions SET body = unhex(?) WHERE unit = '421' AND version = 2")
        .bind(body)
        .run()
      expect(await differences()).toEqual([{ kind: 'body', ...PLACE }])
    }
  })

  it('names a submission that is gone, and one that nobody handed in', async () => {
    await twoUnits()
    await run("DELETE FROM submissions WHERE unit = '421' AND version = 2")
    expect(await differences()).toContainEqual({ kind: 'missing', ...PLACE })
    await run(`INSERT INTO submissions SELECT '423', period, version, status, received_at, received_from,
      idempotency_key, content_hash, ruleset, warnings, reason, decided_at, decided_by, confirmations, issues, facts,
      organizations, gaps, body, collisions, due_on FROM submissions WHERE unit = '422'`)
    expect(await differences()).toContainEqual({ kind: 'unrecorded', ...PLACE, unit: '423', version: 1 })
  })

  it('names a version that was recorded as handed in twice', async () => {
    await twoUnits()
    const { events } = await verify()
    const again = { ...PLACE, at: '2013-01-05T00:00:00.000Z', person: 'system', action: 'submitted' } as const
    const { event: _, ...event } = again
    await record(env.DB, async () => ({ result: null, change: { event, statements: [] } }))
    expect(await differences()).toContainEqual({ kind: 'missing', ...PLACE, event: events + 1 })
  })

  it.each([
    "UPDATE standings SET counted_facts = replace(counted_facts, '[5,', '[6,') WHERE unit = '421'",
    "UPDATE standings SET version = 1 WHERE unit = '421'",
    "DELETE FROM standings WHERE unit = '421'",
  ])('names a standing that does not follow: %s', async (sql) => {
    await twoUnits()
    await run(sql)
    expect(await differences()).toContainEqual({ kind: 'standing', ...PLACE, version: null })
  })

  it('names a standing and totals of nothing', async () => {
    await run(
      "INSERT INTO standings VALUES ('2012Q4', '421', 1, 'accepted', '', 0, 1, '{}', '{}', '{}', '', NULL)",
    )
    expect(await differences()).toEqual([{ kind: 'standing', ...PLACE, version: null }])
  })

  it.each(["UPDATE period_totals SET totals = '{}'", 'DELETE FROM period_totals'])(
    'names totals that do not add up: %s',
    async (sql) => {
      await twoUnits()
      await run(sql)
      expect(await differences()).toEqual([{ kind: 'totals', ...PERIOD }])
    },
  )

  it('names a frozen report that was changed', async () => {
    await twoUnits()
    await post(approver, '/v1/periods/2012Q4/close')
    await env.DB.prepare('UPDATE editions SET report = unhex(?)').bind(pack('{}')).run()
    expect(await differences()).toEqual([{ kind: 'frozen-report', ...PERIOD }])
    await run('UPDATE periods SET closed_at = NULL, etag = NULL')
    expect(await differences()).toEqual(['frozen-report', 'period'].map((kind) => ({ kind, ...PERIOD })))
  })

  it('names the event at which the chain breaks', async () => {
    await twoUnits()
    await run('DROP TRIGGER audit_events_no_update')
    await run(`UPDATE audit_events SET at = '2013-01-01T00:00:00.000Z' WHERE id = ${EMPLOYED + 2}`)
    const chain = { kind: 'chain', unit: null, period: null, version: null }
    expect(await differences()).toContainEqual({ ...chain, event: EMPLOYED + 2 })
    await run('DROP TRIGGER audit_events_no_delete')
    await run(`DELETE FROM audit_events WHERE id = ${EMPLOYED + 2}`)
    expect(await differences()).toContainEqual({ ...chain, event: EMPLOYED + 3 })
  })

  it('takes a period or nothing', async () => {
    const answer = await admin('/v1/audit/verify?period=2012')
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
  })
})
