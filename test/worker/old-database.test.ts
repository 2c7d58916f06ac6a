import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Completeness, EditionList, SubmissionList, Trends } from '../../shared/wire/api/index.ts'
import { type Call, signedIn } from './helpers/client.ts'
import { differencesIn } from './helpers/differences.ts'
import { employEveryone } from './helpers/employ.ts'
import { makeOld, migrate } from './helpers/old-database.ts'
import { rowsIn } from './helpers/stored.ts'
import { committeesIn, countAlso, handIn, post, reportOf, savePlan, versionPath } from './helpers/workflow.ts'

/** The migrations before due days and editions were kept. */
const BEFORE = 3
const OPEN = '2013Q1'
const TRENDS = '/v1/trends?indicator=organizations-strong'

let approver: Call
let admin: Call
beforeEach(async () => {
  await employEveryone()
  approver = await signedIn('province-approver')
  admin = await signedIn('admin')
})

const close = (period: string) => post(approver, `/v1/periods/${period}/close`)
const reopen = (period: string, reason: string) => post(approver, `/v1/periods/${period}/reopen`, { reason })

/** Periods that were closed, reopened and closed again, returned and accepted versions, the plan, tokens, settings. */
const aYearOfWork = async (): Promise<void> => {
  await handIn('421', 3, 0, { period: '2012Q3', blindTokens: ['0000000000000002'] })
  await handIn('422', 2, 0, { period: '2012Q3' })
  await close('2012Q3')
  await handIn('421', 4)
  await post(approver, `${versionPath(1)}/return`, { reason: 'Thiếu' })
  await handIn('421', 5, 1)
  await post(approver, `${versionPath(2)}/accept`)
  await close('2012Q4')
  await reopen('2012Q4', 'Lần thứ nhất')
  await handIn('421', 6, 2)
  await close('2012Q4')
  await reopen('2012Q4', 'Lần thứ hai')
  await close('2012Q4')
  await savePlan(approver, 1)
  await handIn('421', 7, 0, { period: OPEN })
  await countAlso(admin, 'submitted')
  await close('2012Q2')
  await reopen('2012Q2', 'Nhầm')
}

const TABLES = [
  'people',
  'submissions',
  'standings',
  'period_totals',
  'periods',
  'blind_tokens',
  'audit_events',
]
const counts = () => Promise.all(TABLES.map(async (table) => [table, await rowsIn(table)]))

/** What people read. */
const answers = async () => ({
  reports: await Promise.all(['2012Q3', '2012Q4', OPEN].map(async (period) => reportOf(approver, period))),
  trends: await (await approver(TRENDS)).json<Trends>(),
  versions: await (await approver('/v1/units/421/periods/2012Q4/submissions')).json<SubmissionList>(),
  rows: await counts(),
})

describe('a database of before editions', () => {
  it('comes through the migrations without loss, and verifies', async () => {
    await aYearOfWork()
    const before = await answers()
    await makeOld(BEFORE)
    await migrate()
    expect(await answers()).toEqual(before)
    expect(await differencesIn(admin)).toEqual([])
    expect(await rowsIn('editions')).toBe(5)
  })

  it('names what was reopened then, though its report was not kept', async () => {
    await aYearOfWork()
    await makeOld(BEFORE)
    await migrate()
    const { editions } = await (await approver('/v1/reports/2012Q4/editions')).json<EditionList>()
    expect(editions.map(({ number, reason, reopenedAt }) => [number, reason, reopenedAt === null])).toEqual([
      [1, null, false],
      [2, 'Lần thứ hai', false],
      [3, null, true],
    ])
    const read = async (number: number) => (await approver(`/v1/reports/2012Q4/editions/${number}`)).json()
    expect(await read(1)).toMatchObject({ report: null, completeness: null })
    expect(await read(3)).toMatchObject({ report: { period: '2012Q4' }, completeness: null })
  })

  it('settles when its submissions were due, by the setting or the day of the period', async () => {
    await aYearOfWork()
    await makeOld(BEFORE)
    await env.DB.prepare(
      `UPDATE settings SET value = '{"2012Q4":"2099-01-01"}' WHERE name = 'due-dates'`,
    ).run()
    await migrate()
    const { results } = await env.DB.prepare(
      'SELECT DISTINCT period, due_on AS dueOn FROM submissions ORDER BY period',
    ).all()
    expect(results).toEqual([
      { period: '2012Q3', dueOn: '2012-10-15' },
      { period: '2012Q4', dueOn: '2099-01-01' },
      { period: OPEN, dueOn: '2013-04-15' },
    ])
    const answer = await approver('/v1/reports/2012Q4/completeness')
    expect((await answer.json<Completeness>()).counts).toMatchObject({ 'on-time': 1, late: 0, awaited: 26 })
    expect((await differencesIn(admin)).map(({ kind }) => kind)).toEqual(['settings'])
  })

  it('goes on counting in closed periods what counted when they were closed', async () => {
    await env.DB.prepare("UPDATE settings SET value = 'submitted' WHERE name = 'status-on-receipt'").run()
    await handIn('421', 3)
    await close('2012Q4')
    await countAlso(admin, 'submitted')
    await makeOld(BEFORE)
    // As it was then: another setting moved what counted in closed periods, too.
    await env.DB.prepare(
      `UPDATE standings SET counted_version = 1, (counted_facts, counted_gaps) = (SELECT facts, gaps FROM submissions)`,
    ).run()
    await migrate()
    expect(committeesIn(await reportOf(approver))).toBeNull()
    expect((await (await approver(TRENDS)).json<Trends>()).points).toEqual([])
    expect(await differencesIn(admin)).toEqual([])
  })

  it('goes on as any other', async () => {
    await aYearOfWork()
    await makeOld(BEFORE)
    await migrate()
    await reopen('2012Q4', 'Lần thứ ba')
    await handIn('421', 8, 3)
    await close('2012Q4')
    expect(committeesIn(await reportOf(approver))).toBe(8)
    expect(await differencesIn(admin)).toEqual([])
  })
})
