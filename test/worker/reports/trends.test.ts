import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import type { MemberFacts } from '../../../shared/measures/fact.ts'
import type { Trends } from '../../../shared/wire/api/index.ts'
import { codeOf, signedIn } from '../helpers/client.ts'
import { countingDatabase } from '../helpers/counting-database.ts'
import { exampleSubmission } from '../helpers/example.ts'
import { handIn, post, savePlan } from '../helpers/workflow.ts'

const PERIODS = ['2012Q2', '2012Q3', '2012Q4']

beforeEach(async () => {
  for (const [i, period] of PERIODS.entries()) {
    await handIn('421', 4 + i, 0, { period })
    await handIn('422', 8, 0, { period })
  }
})

const close = async (...periods: readonly string[]): Promise<void> => {
  const approver = await signedIn('province-approver')
  for (const period of periods) expect((await post(approver, `/v1/periods/${period}/close`)).status).toBe(200)
}

const trendsFor = async (unit: string | null, indicator: string): Promise<Trends> => {
  const call = await signedIn(unit === null ? 'province-viewer' : 'unit-editor', unit)
  const answer = await call(`/v1/trends?indicator=${indicator}`)
  expect(answer.status).toBe(200)
  return answer.json<Trends>()
}

describe('a trend', () => {
  it('is the province’s total in every period', async () => {
    const { points, ...rest } = await trendsFor(null, 'baseline-organizations')
    expect(rest).toEqual({ indicator: 'baseline-organizations', goal: null, counts: 'accepted', own: null })
    expect(points).toEqual(
      PERIODS.map((period, i) => ({
        ...{ period, numerator: 12 + i, denominator: null, state: 'watched' },
        change: i === 0 ? null : { since: PERIODS[i - 1], numerator: 1, denominator: null },
      })),
    )
  })

  it('has beside it the own figures of a unit, and of no other', async () => {
    expect((await trendsFor('421', 'baseline-organizations')).points).toEqual([])
    await close('2012Q2', '2012Q4')
    const gap = { period: '2012Q3', numerator: null, denominator: null, state: null, change: null }
    expect((await trendsFor('421', 'baseline-organizations')).points[1]).toEqual(gap)
    await close('2012Q3')
    const trends = await trendsFor('421', 'baseline-organizations')
    expect(trends.points.map(({ numerator }) => numerator)).toEqual([12, 13, 14])
    expect(trends.own?.unit).toBe('421')
    expect(trends.own?.points.map(({ numerator }) => numerator)).toEqual([4, 5, 6])
    expect(JSON.stringify(trends)).not.toMatch(/"422[".]/)
    const of423 = await trendsFor('423', 'baseline-organizations')
    expect(of423.own).toEqual({ unit: '423', points: [] })
  })

  it('hides from a unit what would tell of few people elsewhere', async () => {
    const { memberFacts } = await exampleSubmission(1, { unit: '422' })
    const few = { '422.0001': memberFacts?.['422.0001'] } as MemberFacts
    await handIn('422', 1, 1, { period: '2012Q3', memberRows: 40, memberFacts: few })
    await close(...PERIODS)
    const trends = await trendsFor('421', 'committee-women')
    expect(trends.points.map(({ hidden, change }) => [hidden, change !== null])).toEqual([
      [undefined, false],
      [true, false],
      [undefined, false],
    ])
    const exact = await trendsFor(null, 'committee-women')
    expect(exact.points[1]).toMatchObject({ numerator: 18, denominator: 24 })
    expect(trends.own?.points[1]).toMatchObject({ numerator: 15, denominator: 20 })
  })

  it('of the plan is the province’s own', async () => {
    const approver = await signedIn('province-approver')
    await savePlan(approver, 1)
    const { points } = await trendsFor(null, 'plan-tasks-on-time')
    expect(points.map(({ period, numerator, denominator }) => [period, numerator, denominator])).toEqual([
      ['2012Q2', 1, 4],
      ['2012Q3', 1, 9],
      ['2012Q4', 1, 11],
    ])
  })

  it.each(['', '?indicator=x'])('is refused to %j', async (query) => {
    const answer = await (await signedIn('admin'))(`/v1/trends${query}`)
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
  })

  it('costs two rows a period and four, for the province as for a unit before anything is closed', async () => {
    const read = async (unit: string | null) => {
      const call = await signedIn(unit === null ? 'admin' : 'unit-editor', unit)
      const { db, cost } = countingDatabase(env.DB)
      await call('/v1/trends?indicator=baseline-organizations', {}, db)
      return cost.rowsRead
    }
    expect([await read(null), await read('421')]).toEqual([10, 10])
  })
})
