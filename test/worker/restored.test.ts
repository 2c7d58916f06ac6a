import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Call, signedIn } from './helpers/client.ts'
import { pass } from './helpers/pass.ts'
import { handIn, post, savePlan, versionPath } from './helpers/workflow.ts'

const PATHS = [
  '/v1/reports/2012Q4',
  '/v1/reports/2012Q4?on=2013-12-31',
  '/v1/reports/2012Q4.xlsx',
  '/v1/plan',
]
const SECOND_MS = 1_001

/** Tables with all their rows: the foreign ones of D1 and of the migrations stay as they are. */
const tables = async (): Promise<readonly string[]> => {
  const { results } = await env.DB.prepare(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'd1_migrations'
       AND substr(name, 1, 4) NOT IN ('_cf_', 'kept') AND substr(name, 1, 7) <> 'sqlite_'`,
  ).all<{ readonly name: string }>()
  return results.map(({ name }) => name)
}

const backUp = async (): Promise<void> => {
  for (const table of await tables())
    await env.DB.prepare(`CREATE TABLE kept_${table} AS SELECT * FROM ${table}`).run()
}

/** Puts the whole database back, triggers of the chain apart, as no request of the Worker could. */
const restore = async (): Promise<void> => {
  const { results } = await env.DB.prepare(
    "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
  ).all<{ readonly name: string; readonly sql: string }>()
  await env.DB.batch([
    ...results.map(({ name }) => env.DB.prepare(`DROP TRIGGER ${name}`)),
    ...(await tables()).flatMap((table) => [
      env.DB.prepare(`DELETE FROM ${table}`),
      env.DB.prepare(`INSERT INTO ${table} SELECT * FROM kept_${table}`),
    ]),
    ...results.map(({ sql }) => env.DB.prepare(sql)),
  ])
}

let viewer: Call
let approver: Call
beforeEach(async () => {
  viewer = await signedIn('province-viewer')
  approver = await signedIn('province-approver')
  await handIn('421', 4)
  await savePlan(approver, 1)
  await backUp()
})

const ask = async (path: string, etag = ''): Promise<Response> =>
  viewer(path, { headers: { 'If-None-Match': etag } })

const tagOf = async (path: string): Promise<string> => (await ask(path)).headers.get('ETag') ?? ''

/** As many writes as before the restore, each of another content: counters alone would stand where they stood. */
const goOnOtherwise = async (): Promise<void> => {
  await handIn('421', 6, 1)
  await post(approver, `${versionPath(2)}/accept`)
  const body = JSON.stringify({ doneOn: '2012-03-21', document: 'Kế hoạch khác', note: '' })
  await approver('/v1/plan/2', { method: 'PUT', headers: { 'If-Match': '*' }, body })
}

const goOn = async (): Promise<void> => {
  await handIn('421', 5, 1)
  await post(approver, `${versionPath(2)}/accept`)
  await savePlan(approver, 2)
}

describe('a database that was restored from earlier', () => {
  it.each(PATHS)('never answers with a tag of what was lost: %s', async (path) => {
    const before = await tagOf(path)
    await goOn()
    const lost = await tagOf(path)
    expect(lost).not.toBe(before)
    await restore()
    pass(SECOND_MS)
    expect((await ask(path, lost)).status).toBe(200)
    expect((await ask(path, before)).status).toBe(304)
    await goOnOtherwise()
    const answer = await ask(path, lost)
    expect([answer.status, answer.headers.get('ETag') === lost]).toEqual([200, false])
  })

  it('takes no change of a plan that was lost', async () => {
    await goOn()
    const lost = await tagOf('/v1/plan')
    await restore()
    await goOnOtherwise()
    const body = JSON.stringify({ doneOn: null, document: '', note: '' })
    const answer = await approver('/v1/plan/2', { method: 'PUT', headers: { 'If-Match': lost }, body })
    expect(answer.status).toBe(412)
  })

  it('hands out no report that was kept in memory', async () => {
    const call = await signedIn('province-viewer')
    const read = async () => (await call('/v1/reports/2012Q4')).text()
    const before = await read()
    await goOn()
    const lost = await read()
    await restore()
    expect(await read()).toBe(before)
    await goOnOtherwise()
    expect(await read()).not.toBe(lost)
  })
})
