import { beforeEach, describe, expect, it } from 'vitest'
import type { MemberFacts } from '../../shared/measures/fact.ts'
import type { PublishedReport, Report } from '../../shared/wire/api/index.ts'
import { type Call, signedIn } from './helpers/client.ts'
import { exampleSubmission } from './helpers/example.ts'
import { handIn, post, reportOf, savePlan, set } from './helpers/workflow.ts'

const PATH = '/v1/reports/2012Q4'
const WOMEN = 'committee-women'

const find = (report: Report | PublishedReport, id: string) =>
  (report as PublishedReport).indicators.find((one) => one.id === id)

let approver: Call
beforeEach(async () => {
  approver = await signedIn('province-approver')
})

const etagOf = async (call: Call): Promise<string> => (await call(PATH)).headers.get('ETag') ?? ''

describe('what a unit sees of the total', () => {
  beforeEach(async () => {
    const { memberFacts } = await exampleSubmission(1, { unit: '422' })
    const few = { '422.0001': memberFacts?.['422.0001'] } as MemberFacts
    await handIn('421', 4)
    await handIn('422', 1, 0, { memberRows: 40, memberFacts: few })
  })

  it('is no number that tells of fewer than five people elsewhere; its own stay exact', async () => {
    const editor = await signedIn('unit-editor', '421')
    await post(approver, '/v1/periods/2012Q4/close')
    const answer = await editor(PATH)
    const report = await answer.json<PublishedReport>()
    expect(find(report, WOMEN)).toMatchObject({
      numerator: null,
      denominator: null,
      hidden: true,
      state: null,
      byUnit: [{ unit: '421', numerator: 12, denominator: 16 }],
      byType: [],
    })
    expect(find(report, 'baseline-organizations')).toMatchObject({ numerator: 5 })
  })

  it('tells no change from a total that was hidden from it', async () => {
    await handIn('421', 4, 0, { period: '2013Q1' })
    await handIn('422', 5, 0, { period: '2013Q1' })
    await post(approver, '/v1/periods/2012Q4/close')
    await post(approver, '/v1/periods/2013Q1/close')
    const seenBy = async (call: Call) => find(await reportOf(call, '2013Q1'), WOMEN)
    const since = { since: '2012Q4', numerator: 12, denominator: 16 }
    expect(await seenBy(approver)).toMatchObject({ numerator: 27, change: since })
    expect(await seenBy(await signedIn('unit-editor', '421'))).toMatchObject({ numerator: 27, change: null })
  })

  it('is exact to the province', async () => {
    const report = await reportOf(approver)
    expect(find(report, WOMEN)).toMatchObject({ numerator: 15, denominator: 20 })
    expect(JSON.stringify(report)).not.toContain('hidden')
  })
})

describe('the way of an indicator', () => {
  it('is told as pace and change since the period before, which was closed', async () => {
    await handIn('421', 4, 0, { period: '2012Q2' })
    await post(approver, '/v1/periods/2012Q2/close')
    await handIn('421', 6)
    expect(find(await reportOf(approver), 'organizations-strong')).toMatchObject({
      pace: { start: '2012Q2', from: { numerator: 3, denominator: 4 } },
      change: { since: '2012Q2', numerator: 2, denominator: 2 },
    })
    expect(find(await reportOf(approver, '2012Q2'), 'organizations-strong')).toMatchObject({
      pace: null,
      change: null,
    })
  })

  it('is told of the plan, which changes the ETag', async () => {
    await handIn('421', 4, 0, { period: '2012Q2' })
    const before = await etagOf(approver)
    expect(find(await reportOf(approver), 'plan-tasks-on-time')).toMatchObject({ state: 'not-reported' })
    await savePlan(approver, 1)
    await savePlan(approver, 2)
    expect(await etagOf(approver)).not.toBe(before)
    expect(find(await reportOf(approver), 'plan-tasks-on-time')).toMatchObject({
      numerator: 2,
      denominator: 11,
      change: { since: '2012Q2', numerator: 0, denominator: 7 },
    })
  })
})

describe('the ETag', () => {
  it('knows what counts, even while nothing came in', async () => {
    const before = await etagOf(approver)
    await set('counts', 'submitted')
    expect(await etagOf(approver)).not.toBe(before)
  })
})
