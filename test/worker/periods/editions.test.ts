import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type {
  Completeness,
  Edition,
  EditionList,
  PeriodList,
  Trends,
} from '../../../shared/wire/api/index.ts'
import { type Call, codeOf, signedIn } from '../helpers/client.ts'
import { differencesIn } from '../helpers/differences.ts'
import { employEveryone } from '../helpers/employ.ts'
import { committeesIn, countAlso, handIn, post, reportOf, savePlan, set } from '../helpers/workflow.ts'

const EDITIONS = '/v1/reports/2012Q4/editions'
const REASON = 'Huyện ủy Quỳnh Lưu xin nộp bản đính chính'

let approver: Call
let admin: Call
beforeEach(async () => {
  await employEveryone()
  approver = await signedIn('province-approver')
  admin = await signedIn('admin')
})

const close = async (period = '2012Q4') => {
  expect((await post(approver, `/v1/periods/${period}/close`)).status).toBe(200)
}
const reopen = async (period = '2012Q4', reason = REASON) => {
  expect((await post(approver, `/v1/periods/${period}/reopen`, { reason })).status).toBe(200)
}
const edition = async (number: number): Promise<Edition> => {
  const answer = await approver(`${EDITIONS}/${number}`)
  expect(answer.status).toBe(200)
  return answer.json<Edition>()
}
const trendOf = async (indicator: string) =>
  (await (await approver(`/v1/trends?indicator=${indicator}`)).json<Trends>()).points
const completeness = async () => (await approver('/v1/reports/2012Q4/completeness')).json<Completeness>()

/** Closed twice, with another version of a unit each time. */
const twoEditions = async (): Promise<void> => {
  await handIn('421', 4)
  await close()
  await reopen()
  await handIn('421', 5, 1)
  await close()
}

describe('the editions of a period', () => {
  it('are all kept, each as it was, with the reason why it was reopened', async () => {
    await twoEditions()
    const answer = await approver(EDITIONS)
    const list = await answer.json<EditionList>()
    const moment = expect.stringMatching(/Z$/)
    expect(list).toEqual({
      period: '2012Q4',
      editions: [
        { number: 1, closedAt: moment, reopenedAt: moment, reason: REASON },
        { number: 2, closedAt: moment, reopenedAt: null, reason: null },
      ],
    })
    const [first, second] = [await edition(1), await edition(2)]
    expect([first, second].map(({ report }) => report && committeesIn(report))).toEqual([4, 5])
    expect(first).toMatchObject({ ...list.editions[0], period: '2012Q4' })
    expect(second.report).toEqual(await reportOf(approver))
    expect(first.completeness?.units.find(({ unit }) => unit === '421')).toMatchObject({ version: 1 })
    expect(await differencesIn(admin)).toEqual([])
  })

  it('stand in the list of periods, without reasons for a unit', async () => {
    await twoEditions()
    const read = async (call: Call) => {
      const { periods } = await (await call('/v1/periods')).json<PeriodList>()
      return periods.find(({ period }) => period === '2012Q4')?.editions
    }
    expect(await read(approver)).toMatchObject([{ number: 1, reason: REASON }, { number: 2 }])
    expect(await read(await signedIn('unit-editor', '421'))).toMatchObject([
      { number: 1, reason: null },
      { number: 2, reason: null },
    ])
  })

  it('are for the province, and only those that there are', async () => {
    await twoEditions()
    const editor = await signedIn('unit-editor', '421')
    for (const path of [EDITIONS, `${EDITIONS}/1`]) {
      expect(await codeOf(await editor(path))).toBe('forbidden')
    }
    for (const number of ['3', '0', 'x']) expect((await approver(`${EDITIONS}/${number}`)).status).toBe(404)
    expect(await (await approver('/v1/reports/2012Q3/editions')).json()).toEqual({
      period: '2012Q3',
      editions: [],
    })
  })

  it.each([
    "UPDATE editions SET reopen_reason = 'Khác' WHERE number = 1",
    'UPDATE editions SET reopen_reason = NULL WHERE number = 1',
    'UPDATE editions SET report = NULL WHERE number = 1',
    "UPDATE editions SET counts = 'submitted' WHERE number = 2",
    "UPDATE editions SET points = '{}' WHERE number = 1",
    'UPDATE editions SET completeness = NULL WHERE number = 2',
    "UPDATE editions SET closed_by = 'system' WHERE number = 1",
    'DELETE FROM editions WHERE number = 1',
    'UPDATE editions SET number = 3, report = (SELECT report FROM editions WHERE number = 1) WHERE number = 2',
  ])('are known to verify: %s', async (sql) => {
    await twoEditions()
    await env.DB.prepare(sql).run()
    const place = { unit: null, period: '2012Q4', version: null, event: null }
    expect(await differencesIn(admin)).toContainEqual({ kind: 'frozen-report', ...place })
  })
})

describe('a closed period does not move', () => {
  it('when something else counts: neither its trend nor what leads on from it', async () => {
    await set('status-on-receipt', 'submitted')
    await handIn('421', 4, 0, { period: '2012Q3' })
    await post(approver, '/v1/units/421/periods/2012Q3/submissions/1/accept')
    await handIn('421', 6, 1, { period: '2012Q3' })
    await handIn('421', 5)
    await post(approver, '/v1/units/421/periods/2012Q4/submissions/1/accept')
    await close('2012Q3')
    const trend = await trendOf('organizations-strong')
    const report = await reportOf(approver)
    await countAlso(admin, 'submitted')
    expect(await trendOf('organizations-strong')).toEqual(trend)
    expect((await reportOf(approver)).indicators).toEqual(report.indicators)
    expect(await differencesIn(admin)).toEqual([])
    await reopen('2012Q3')
    expect((await trendOf('baseline-organizations')).map(({ numerator }) => numerator)).toEqual([6, 5])
  })

  it('when the plan goes on', async () => {
    await savePlan(approver, 1)
    await handIn('421', 4, 0, { period: '2012Q3' })
    await handIn('421', 4)
    await close('2012Q3')
    const before = await trendOf('plan-tasks-on-time')
    expect(before.map(({ numerator }) => numerator)).toEqual([1, 1])
    await savePlan(approver, 2)
    const after = await trendOf('plan-tasks-on-time')
    expect(after.map(({ numerator }) => numerator)).toEqual([1, 2])
    expect(after[0]).toEqual(before[0])
    const { indicators } = await reportOf(approver)
    expect(indicators.find(({ id }) => id === 'plan-tasks-on-time')?.change).toMatchObject({
      since: '2012Q3',
      numerator: 1,
    })
  })

  it('when an earlier period does', async () => {
    await handIn('421', 4, 0, { period: '2012Q3' })
    await handIn('421', 8)
    await close()
    const [, before] = await trendOf('organizations-strong')
    await handIn('421', 7, 1, { period: '2012Q3' })
    const [earlier, after] = await trendOf('organizations-strong')
    expect(earlier).toMatchObject({ numerator: 6, denominator: 7 })
    expect(after).toEqual(before)
  })

  it('when the due day does, or days pass', async () => {
    await set('due-dates', '{"2012Q4":"2099-01-01"}')
    await handIn('421', 4)
    await close()
    const before = await completeness()
    expect(before.counts).toMatchObject({ 'on-time': 1, awaited: 26, overdue: 0 })
    await set('due-dates', '{}')
    expect(await completeness()).toEqual(before)
    await reopen()
    expect((await completeness()).counts).toMatchObject({ 'on-time': 1, awaited: 0, overdue: 26 })
  })

  it('under an ETag of another edition', async () => {
    const tag = async (period: string) => (await approver(`/v1/reports/${period}`)).headers.get('ETag')
    await set('status-on-receipt', 'submitted')
    await handIn('421', 4, 0, { period: '2012Q3' })
    await handIn('421', 4)
    const tags: (string | null)[] = []
    for (const counts of ['submitted', 'accepted'] as const) {
      await close('2012Q3')
      await countAlso(admin, counts)
      tags.push(await tag('2012Q4'))
      await reopen('2012Q3')
      tags.push(await tag('2012Q4'))
    }
    expect(new Set(tags).size).toBe(tags.length)
  })
})
