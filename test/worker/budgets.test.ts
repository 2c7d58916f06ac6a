import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { quarterOf } from '../../shared/calendar/period.ts'
import { INDICATORS } from '../../shared/measures/catalogue.ts'
import { reportingUnitsOn } from '../../shared/register/register.ts'
import { signedIn } from './helpers/client.ts'
import { type Cost, countingDatabase } from './helpers/counting-database.ts'
import { deliver } from './helpers/deliver.ts'
import { exampleSubmission } from './helpers/example.ts'

const UNITS = reportingUnitsOn(quarterOf(2012, 4).lastDay).map(({ code }) => code)

const handIn = async (committees: number, unit: string, baseVersion = 0): Promise<Cost> => {
  const call = await signedIn('unit-editor', unit)
  const { db, cost } = countingDatabase(env.DB)
  const submission = await exampleSubmission(committees, { unit, baseVersion })
  const answer = await deliver(call, submission, crypto.randomUUID(), db)
  expect(answer.status).toBe(201)
  return cost
}

const handInAll = async (units: readonly string[]): Promise<void> => {
  for (const unit of units) await handIn(2, unit)
}

const costOfReport = async (
  headers: Record<string, string> = {},
): Promise<{ answer: Response; cost: Cost }> => {
  const { db, cost } = countingDatabase(env.DB)
  const call = await signedIn('province-viewer')
  return { answer: await call('/v1/reports/2012Q4', { headers }, db), cost }
}

describe('the budget of a submission', () => {
  it.each([1, 1_000])('is 10 written rows with %i committees', async (committees) => {
    const first = await handIn(committees, '421')
    const second = await handIn(committees, '421', 1)
    expect([first.rowsWritten, second.rowsWritten]).toEqual([10, 10])
  })

  it('reads each indicator of each unit, and its other readings, for the totals of the period', async () => {
    await handInAll(UNITS)
    const { rowsRead } = await handIn(2, '421', 1)
    const figures = UNITS.length * INDICATORS.length
    expect(rowsRead).toBeGreaterThanOrEqual(figures / 2)
    expect(rowsRead).toBeLessThanOrEqual(figures * 4)
  })
})

describe('the budget of the province report', () => {
  it.each([4, UNITS.length])('is a row a unit and 13 more with %i units', async (count) => {
    await handInAll(UNITS.slice(0, count))
    const { answer, cost } = await costOfReport()
    expect(answer.status).toBe(200)
    expect(cost.rowsRead).toBe(count + 13)
  })

  it('is 5 rows in one round trip once it is written out, until something changes', async () => {
    await handInAll(UNITS.slice(0, 3))
    const viewer = await signedIn('province-viewer')
    const ask = async () => {
      const { db, cost } = countingDatabase(env.DB)
      const answer = await viewer('/v1/reports/2012Q4', {}, db)
      return { text: await answer.text(), rowsRead: cost.rowsRead, statements: cost.statements.length }
    }
    const first = await ask()
    expect(await ask()).toEqual({ text: first.text, rowsRead: 5, statements: 2 })
    await handIn(3, UNITS[0] ?? '', 1)
    const changed = await ask()
    expect(changed.rowsRead).toBe(first.rowsRead)
    expect(changed.text).not.toBe(first.text)
  })

  it('is the row of the person, of the setting, of the plan and of each period so far when nothing changed', async () => {
    await handInAll(UNITS)
    const { answer } = await costOfReport()
    const { answer: again, cost } = await costOfReport({ 'If-None-Match': answer.headers.get('ETag') ?? '' })
    expect(again.status).toBe(304)
    expect(cost.rowsRead).toBe(5)
    expect(cost.statements.filter((sql) => /facts/.test(sql))).toEqual([])
  })
})
