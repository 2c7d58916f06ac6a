import { createExecutionContext, createScheduledController, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import worker from '../../worker/index.ts'
import { signedIn } from './helpers/client.ts'
import { rowsIn } from './helpers/stored.ts'
import { actions, committeesIn, handIn, post, reportOf, set } from './helpers/workflow.ts'

const night = async (scheduledTime: string): Promise<Record<string, unknown>> => {
  const lines: string[] = []
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line) => {
      lines.push(String(line))
    })
  }
  const context = createExecutionContext()
  const controller = createScheduledController({
    scheduledTime: new Date(scheduledTime),
    cron: '30 18 * * *',
  })
  await worker.scheduled(controller, env, context)
  await waitOnExecutionContext(context)
  expect(lines.length).toBe(1)
  return JSON.parse(lines[0] ?? '')
}

/** Nights on which it is the turn of the first and of the second of two periods. */
const EVEN = '2099-01-02T18:30:00Z'
const ODD = '2099-01-03T18:30:00Z'

beforeEach(async () => {
  await handIn('421', 4)
  await handIn('422', 3, 0, { period: '2013Q1' })
})

describe('the night', () => {
  it('keeps everything while nothing is said of retention, and verifies a period, each in turn', async () => {
    const line = { level: 'info', code: 'verified', deleted: [], events: 2, submissions: 1, differences: [] }
    expect(await night(EVEN)).toEqual({ ...line, period: '2012Q4' })
    expect(await night(ODD)).toEqual({ ...line, period: '2013Q1' })
  })

  it('has a chain to verify even when no period is there', async () => {
    for (const table of ['submissions', 'standings', 'period_totals', 'periods']) {
      await env.DB.prepare(`DELETE FROM ${table}`).run()
    }
    expect(await night(EVEN)).toMatchObject({ code: 'verified', events: 2, period: null, submissions: 0 })
  })

  it('cries out when something differs', async () => {
    await env.DB.prepare("UPDATE period_totals SET totals = '{}' WHERE period = '2012Q4'").run()
    expect(await night(ODD)).toMatchObject({ code: 'verified' })
    expect(await night(EVEN)).toMatchObject({
      level: 'error',
      code: 'verify-differs',
      differences: [{ kind: 'totals', period: '2012Q4' }],
    })
  })

  it('deletes a period whose time is over, and not a day before', async () => {
    await set('retention-years', '5')
    expect(await night('2017-12-31T18:30:00Z')).toMatchObject({ code: 'verified', deleted: [] })
    expect(await night('2018-01-01T18:30:00Z')).toMatchObject({ code: 'verified', deleted: ['2012Q4'] })
    expect(await night('2018-01-02T18:30:00Z')).toMatchObject({ code: 'verified', deleted: [] })
    expect(await actions()).toEqual(['submitted', 'submitted', 'deleted'])
    for (const table of ['submissions', 'standings', 'period_totals']) expect(await rowsIn(table)).toBe(1)
  })

  it('deletes the frozen report too; no ETag of before is valid again', async () => {
    const call = await signedIn('province-approver')
    await post(call, '/v1/periods/2012Q4/close')
    const etag = (await call('/v1/reports/2012Q4')).headers.get('ETag') ?? ''
    await set('retention-years', '1')
    await night('2014-01-01')
    expect(committeesIn(await reportOf(call))).toBeNull()
    await handIn('421', 4)
    const answer = await call('/v1/reports/2012Q4', { headers: { 'If-None-Match': etag } })
    expect(answer.status).toBe(200)
    expect(await night('2013-06-01')).toMatchObject({ code: 'verified' })
  })
})
