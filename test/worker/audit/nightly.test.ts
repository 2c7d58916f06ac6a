import { createExecutionContext, createScheduledController, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { lastEvent } from '../../../worker/audit/audit.ts'
import worker from '../../../worker/index.ts'
import { signedIn } from '../helpers/client.ts'
import { EMPLOYED, employEveryone } from '../helpers/employ.ts'
import { rowsIn } from '../helpers/stored.ts'
import { actions, committeesIn, handIn, post, reportOf, set } from '../helpers/workflow.ts'

type Line = Readonly<Record<string, unknown>>

/** What the night writes into the log: a line of each job. */
const night = async (scheduledTime: string, db: D1Database = env.DB): Promise<readonly Line[]> => {
  const lines: Line[] = []
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line) => {
      lines.push(JSON.parse(String(line)))
    })
  }
  const context = createExecutionContext()
  const controller = createScheduledController({
    scheduledTime: new Date(scheduledTime),
    cron: '30 18 * * *',
  })
  await worker.scheduled(controller, { ...env, DB: db }, context)
  await waitOnExecutionContext(context)
  return lines
}

/** Nights on which it is the turn of the first and of the second of two periods. */
const EVEN = '2099-01-02T18:30:00Z'
const ODD = '2099-01-03T18:30:00Z'

const DELETING = { level: 'info', code: 'night', job: 'delete-expired' }
const EVENTS = { level: 'info', code: 'night', job: 'verify-events' }
const PERIOD = { level: 'info', code: 'night', job: 'verify-period', countedOtherwise: 0 }

/** A database of which the statements that hold this text fail. */
const failingAt = (text: string): D1Database =>
  ({
    prepare: (sql: string) => {
      if (sql.includes(text)) throw new Error(`D1_ERROR: no such table: ${text}`)
      return env.DB.prepare(sql)
    },
    batch: (statements: D1PreparedStatement[]) => env.DB.batch(statements),
  }) as D1Database

const lastNight = async (): Promise<unknown> =>
  JSON.parse(
    (await env.DB.prepare(
      "SELECT detail FROM audit_events WHERE action = 'night' ORDER BY id DESC LIMIT 1",
    ).first<string>('detail')) ?? 'null',
  )

beforeEach(async () => {
  await employEveryone()
  await handIn('421', 4)
  await handIn('422', 3, 0, { period: '2013Q1' })
})

describe('the night', () => {
  it('keeps everything while nothing is said of retention, and verifies a period, each in turn', async () => {
    const { id, hash } = await lastEvent(env.DB)
    expect(await night(EVEN)).toEqual([
      { ...DELETING, deleted: [] },
      { ...EVENTS, events: EMPLOYED + 2, head: { id, hash } },
      { ...PERIOD, period: '2012Q4', submissions: 1 },
    ])
    const after = await lastEvent(env.DB)
    expect(await night(ODD)).toEqual([
      { ...DELETING, deleted: [] },
      { ...EVENTS, events: EMPLOYED + 3, head: { id: after.id, hash: after.hash } },
      { ...PERIOD, period: '2013Q1', submissions: 1 },
    ])
    expect(await lastNight()).toEqual({
      differences: { 'delete-expired': 0, 'verify-events': 0, 'verify-period': 0 },
    })
  })

  it('cries out when something differs', async () => {
    await env.DB.prepare("UPDATE period_totals SET totals = '{}' WHERE period = '2012Q4'").run()
    expect((await night(ODD)).map(({ code }) => code)).toEqual(['night', 'night', 'night'])
    const [, , line] = await night(EVEN)
    expect(line).toMatchObject({
      level: 'error',
      code: 'verify-differs',
      job: 'verify-period',
      differences: [{ kind: 'totals', period: '2012Q4' }],
    })
    expect(await lastNight()).toMatchObject({ differences: { 'verify-events': 0, 'verify-period': 1 } })
  })

  it.each([
    ['delete-expired', 'SELECT name, value FROM settings'],
    ['verify-events', 'FROM people'],
    ['verify-period', 'FROM submissions\n'],
  ])('does its other jobs when one fails, and says so: %s', async (job, statement) => {
    const lines = await night(EVEN, failingAt(statement))
    const failed = lines.filter(({ code }) => code === 'night-failed')
    const message = expect.stringContaining('D1_ERROR: no such table')
    expect(failed).toContainEqual({ level: 'error', code: 'night-failed', job, error: 'Error', message })
    expect(lines.map((line) => line.job)).toEqual(['delete-expired', 'verify-events', 'verify-period'])
    expect(failed.length).toBeLessThan(3)
    expect(await lastNight()).toMatchObject({ differences: { [job]: null } })
  })

  it('logs a failure without any value', async () => {
    const db = {
      prepare: () => {
        throw new TypeError('NGUYỄN VĂN A')
      },
    } as unknown as D1Database
    const lines = await night(EVEN, db)
    expect(lines.map(({ job }) => job)).toEqual([
      'delete-expired',
      'verify-events',
      'verify-period',
      'record',
    ])
    expect(JSON.stringify(lines)).not.toContain('NGUYỄN')
  })

  it('deletes a period whose time is over, and not a day before', async () => {
    await set('retention-years', '5')
    const deletedOn = async (day: string) => (await night(day))[0]
    expect(await deletedOn('2017-12-31T18:30:00Z')).toEqual({ ...DELETING, deleted: [] })
    expect(await deletedOn('2018-01-01T18:30:00Z')).toEqual({ ...DELETING, deleted: ['2012Q4'] })
    expect(await deletedOn('2018-01-02T18:30:00Z')).toEqual({ ...DELETING, deleted: [] })
    const others = (await actions()).filter((action) => action !== 'night')
    expect(others).toEqual(['submitted', 'submitted', 'deleted'])
    for (const table of ['submissions', 'standings', 'period_totals']) expect(await rowsIn(table)).toBe(1)
    expect(await lastNight()).toEqual({
      differences: { 'delete-expired': 0, 'verify-events': 0, 'verify-period': 0 },
    })
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
    expect((await night('2013-06-01')).map(({ code }) => code)).toEqual(['night', 'night', 'night'])
  })
})
