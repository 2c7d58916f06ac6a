import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { quarterOf } from '../../shared/period.ts'
import { reportingUnitsOn } from '../../shared/units/register.ts'
import { signedIn } from './helpers/client.ts'
import { type Cost, countingDatabase } from './helpers/counting-database.ts'
import { deliver } from './helpers/deliver.ts'
import { exampleSubmission } from './helpers/example.ts'

const UNITS = reportingUnitsOn(quarterOf(2012, 4).lastDay).map(({ code }) => code)

const handInAll = async (units: readonly string[]): Promise<void> => {
  for (const unit of units) {
    const answer = await deliver(await signedIn('unit-editor', unit), await exampleSubmission(2, { unit }))
    expect(answer.status).toBe(201)
  }
}

const costOfReport = async (
  headers: Record<string, string> = {},
): Promise<{ answer: Response; cost: Cost }> => {
  const { db, cost } = countingDatabase(env.DB)
  const call = await signedIn('province-viewer')
  await call('/v1/me')
  return { answer: await call('/v1/reports/2012Q4', { headers }, db), cost }
}

describe('the budget of a submission', () => {
  it.each([1, 1_000])('is 12 written rows with %i committees', async (committees) => {
    const call = await signedIn('unit-editor', '421')
    for (const baseVersion of [0, 1]) {
      const { db, cost } = countingDatabase(env.DB)
      const submission = await exampleSubmission(committees, { baseVersion })
      const answer = await deliver(call, submission, crypto.randomUUID(), db)
      expect(answer.status).toBe(201)
      expect(cost.rowsWritten).toBeGreaterThanOrEqual(4)
      expect(cost.rowsWritten).toBeLessThanOrEqual(12)
    }
  })
})

describe('the budget of the province report', () => {
  it.each([4, UNITS.length])('is 2 read rows a unit with %i units', async (count) => {
    await handInAll(UNITS.slice(0, count))
    const { answer, cost } = await costOfReport()
    expect(answer.status).toBe(200)
    expect(cost.rowsRead).toBeGreaterThanOrEqual(count)
    expect(cost.rowsRead).toBeLessThanOrEqual(2 * count)
  })

  it('is the row of the person and the row of the period when nothing changed', async () => {
    await handInAll(UNITS)
    const { answer } = await costOfReport()
    const { answer: again, cost } = await costOfReport({ 'If-None-Match': answer.headers.get('ETag') ?? '' })
    expect(again.status).toBe(304)
    expect(cost.rowsRead).toBe(2)
    expect(cost.statements.filter((sql) => /facts/.test(sql))).toEqual([])
  })
})
