import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { quarterOf } from '../../../shared/calendar/period.ts'
import { reportingUnitsOn } from '../../../shared/register/register.ts'
import type { PublishedReport, Report, ReportIndicator, Role } from '../../../shared/wire/api/index.ts'
import { type Call, signedIn } from '../helpers/client.ts'
import { deliver } from '../helpers/deliver.ts'
import { exampleSubmission } from '../helpers/example.ts'
import { pass } from '../helpers/pass.ts'
import { post } from '../helpers/workflow.ts'

const PATH = '/v1/reports/2012Q4'

const handIn = async (
  unit: string,
  committees: number,
  baseVersion = 0,
  period = '2012Q4',
): Promise<void> => {
  const call = await signedIn('unit-editor', unit)
  const answer = await deliver(call, await exampleSubmission(committees, { unit, baseVersion, period }))
  expect(answer.status).toBe(201)
}

const reportFor = async (role: Role, unit: string | null = null): Promise<Report> => {
  const answer = await (await signedIn(role, unit))(PATH)
  expect(answer.status).toBe(200)
  return answer.json<Report>()
}

const indicator = (report: Report, id: string): ReportIndicator | undefined =>
  report.indicators.find((one) => one.id === id)

describe('the province’s report', () => {
  it('adds up the units and says who is missing', async () => {
    await handIn('421', 4)
    await handIn('422', 8)
    const report = await reportFor('province-viewer')
    expect([report.period, report.revision, report.units.length]).toEqual(['2012Q4', 2, 27])
    expect(report.units.find(({ unit }) => unit === '421')).toEqual({
      unit: '421',
      name: 'Huyện ủy Quỳnh Lưu',
      status: 'accepted',
      version: 1,
      receivedAt: expect.any(String),
      state: 'counted',
      countedVersion: 1,
      errors: 0,
      warnings: 0,
    })
    expect(report.units.find(({ unit }) => unit === '423')).toMatchObject({
      status: 'missing',
      version: null,
    })
    expect(indicator(report, 'organizations-strong')).toMatchObject({
      numerator: 9,
      denominator: 12,
      goal: '> 75 %',
      missing: 1,
      reportedUnits: 2,
    })
    expect(indicator(report, 'organizations-strong')?.byType).toContainEqual({
      type: 'Cơ quan',
      numerator: 9,
      denominator: 12,
    })
    expect(indicator(report, 'committee-members-trained')).toMatchObject({ numerator: 36, denominator: 48 })
  })

  it('counts the last version of a unit only', async () => {
    await handIn('421', 4)
    await handIn('421', 7, 1)
    const report = await reportFor('admin')
    expect(report.revision).toBe(2)
    expect(indicator(report, 'baseline-organizations')).toMatchObject({ numerator: 7, denominator: null })
    expect(report.units.find(({ unit }) => unit === '421')).toMatchObject({ version: 2 })
  })

  it('waits for approval where the province asks for it', async () => {
    await env.DB.prepare("UPDATE settings SET value = 'submitted' WHERE name = 'status-on-receipt'").run()
    await handIn('421', 4)
    const report = await reportFor('province-viewer')
    expect(report.units.find(({ unit }) => unit === '421')).toMatchObject({ status: 'submitted', version: 1 })
    expect(indicator(report, 'baseline-organizations')).toMatchObject({ numerator: null, reportedUnits: 0 })
  })

  it('is there before anything came in', async () => {
    const report = await reportFor('province-approver')
    expect(report.revision).toBe(0)
    expect(indicator(report, 'baseline-organizations')).toMatchObject({ numerator: null, reportedUnits: 0 })
  })
})

describe('a unit’s report', () => {
  it('has the unit’s own figures and nothing else while the period was never closed', async () => {
    await handIn('421', 4)
    await handIn('422', 8)
    const report = await reportFor('unit-editor', '421')
    expect(report).toMatchObject({ edition: null, revision: 1 })
    expect(indicator(report, 'organizations-strong')).toMatchObject({
      ...{ numerator: null, denominator: null, state: null, missing: null, reportedUnits: 0, options: [] },
      byUnit: [{ unit: '421', numerator: 3, denominator: 4 }],
    })
    expect(JSON.stringify(report)).not.toMatch(/"422[".]/)
  })

  it('is moved by its own events and by closings, and by nothing that others do', async () => {
    const unit = await signedIn('unit-editor', '421')
    const approver = await signedIn('province-approver')
    const seen = async (): Promise<string> => {
      const answers = [await unit(PATH), await unit('/v1/trends?indicator=baseline-organizations')]
      const texts = await Promise.all(answers.map((answer) => answer.text()))
      return [answers[0]?.headers.get('ETag'), ...texts].join()
    }
    await handIn('421', 4)
    const steps: readonly (readonly [moves: boolean, () => Promise<unknown>])[] = [
      [false, () => handIn('422', 8)],
      [false, () => handIn('423', 8)],
      [false, () => handIn('423', 8, 0, '2012Q3')],
      [true, () => handIn('421', 5, 1)],
      [true, () => post(approver, '/v1/periods/2012Q4/close')],
      [false, () => post(approver, '/v1/periods/2012Q4/reopen', { reason: 'Đính chính' })],
      [false, () => handIn('422', 9, 1)],
      [true, () => post(approver, '/v1/units/421/periods/2012Q4/submissions/2/accept')],
    ]
    for (const [i, [moves, step]] of steps.entries()) {
      const before = await seen()
      await step()
      expect([i, (await seen()) !== before]).toEqual([i, moves])
    }
  })

  it('goes on with a later edition only in what at least three units changed', async () => {
    const approver = await signedIn('province-approver')
    const close = () => post(approver, '/v1/periods/2012Q4/close')
    const reopen = () => post(approver, '/v1/periods/2012Q4/reopen', { reason: 'Đính chính' })
    const told = async () => {
      const report = await reportFor('unit-editor', '421')
      return [(report as PublishedReport).edition, indicator(report, 'baseline-organizations')?.numerator]
    }
    for (const unit of ['421', '422', '423', '424']) await handIn(unit, 4)
    await close()
    expect(await told()).toEqual([1, 16])
    await reopen()
    for (const unit of ['422', '423']) await handIn(unit, 6, 1)
    expect(await told()).toEqual([1, 16])
    await close()
    expect(await told()).toEqual([2, 16])
    await reopen()
    await handIn('424', 6, 1)
    await close()
    expect(await told()).toEqual([3, 22])
  })

  it('has the unit’s own figures and the province’s total of a closed period, and nothing of others', async () => {
    await handIn('421', 4)
    await handIn('422', 8)
    await post(await signedIn('province-approver'), '/v1/periods/2012Q4/close')
    const report = await reportFor('unit-editor', '421')
    expect(report.units.map(({ unit }) => unit)).toEqual(['421'])
    expect(indicator(report, 'organizations-strong')).toMatchObject({
      numerator: 9,
      denominator: 12,
      byUnit: [{ unit: '421', numerator: 3, denominator: 4 }],
      byType: [],
      byArea: [],
      parts: [],
    })
    expect(JSON.stringify(report)).not.toMatch(/"422[".]/)
  })
})

describe('the ETag of a report', () => {
  it('spares an unchanged report, until something comes in', async () => {
    await handIn('421', 4)
    const call = await signedIn('province-viewer')
    const first = await call(PATH)
    const etag = first.headers.get('ETag') ?? ''
    expect(first.headers.get('Cache-Control')).toBe('private, no-cache')
    const headers = { 'If-None-Match': `"other", W/${etag}` }
    const second = await call(PATH, { headers })
    expect([second.status, await second.text(), second.headers.get('ETag')]).toEqual([304, '', etag])
    await handIn('422', 4)
    pass(1000)
    const third = await call(PATH, { headers })
    expect([third.status, third.headers.get('ETag') === etag]).toEqual([200, false])
  })

  it('is another one for another reader and another period', async () => {
    const province = await signedIn('province-viewer')
    const unit = await signedIn('unit-editor', '421')
    const answers = [await province(PATH), await unit(PATH), await province('/v1/reports/2012Q3')]
    expect(new Set(answers.map((answer) => answer.headers.get('ETag'))).size).toBe(3)
  })
})

describe('the pace of an indicator', () => {
  const STRONG = 'organizations-strong'
  const seen = async (call: Call, headers: Record<string, string> = {}) => {
    const answer = await call(PATH, { headers })
    expect(answer.status).toBe(200)
    const strong = indicator(await answer.json(), STRONG)
    return { etag: answer.headers.get('ETag') ?? '', state: strong?.state, start: strong?.pace?.start }
  }
  const setClosed = async (period: string, verb: 'close' | 'reopen') => {
    const call = await signedIn('province-approver')
    expect((await post(call, `/v1/periods/${period}/${verb}`, { reason: 'Sửa số liệu.' })).status).toBe(200)
  }

  it('begins in the first closed period while some units are missing, and the ETag knows it', async () => {
    const call = await signedIn('province-viewer')
    await handIn('421', 4, 0, '2012Q3')
    await handIn('421', 4)
    const open = await seen(call)
    expect(open).toMatchObject({ state: 'incomplete', start: undefined })
    await setClosed('2012Q3', 'close')
    const closed = await seen(call, { 'If-None-Match': open.etag })
    expect(closed).toMatchObject({ state: 'incomplete', start: '2012Q3' })
    await setClosed('2012Q3', 'reopen')
    expect(await seen(call, { 'If-None-Match': closed.etag })).toMatchObject({ start: undefined })
  })

  it('begins in the first period that all units reported, closed or not, and judges when all have', async () => {
    const units = reportingUnitsOn(quarterOf(2012, 4).lastDay).map(({ code }) => code)
    const call = await signedIn('province-viewer')
    for (const unit of units) await handIn(unit, 2, 0, '2012Q3')
    for (const unit of units.slice(1)) await handIn(unit, 2)
    expect(await seen(call)).toMatchObject({ state: 'incomplete', start: '2012Q3' })
    await handIn(units[0] ?? '', 2)
    expect(await seen(call)).toMatchObject({ state: 'met', start: '2012Q3' })
  })
})
