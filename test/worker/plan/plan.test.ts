import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it } from 'vitest'
import { toDay } from '../../../shared/calendar/day.ts'
import type { Plan } from '../../../shared/wire/api/index.ts'
import { planOn } from '../../../worker/plan/plan.ts'
import { type Call, codeOf, signedIn } from '../helpers/client.ts'
import { countingDatabase } from '../helpers/counting-database.ts'
import { actions } from '../helpers/workflow.ts'

let approver: Call
beforeEach(async () => {
  approver = await signedIn('province-approver')
})

const DONE = { doneOn: '2012-03-20', document: 'Kế hoạch số 12-KH/TU', note: '' }

const put = (number: number | string, body: unknown, etag?: string): Promise<Response> =>
  approver(`/v1/plan/${number}`, {
    method: 'PUT',
    headers: etag === undefined ? {} : { 'If-Match': etag },
    body: JSON.stringify(body),
  })
const get = async (call = approver) => {
  const answer = await call('/v1/plan')
  return { etag: answer.headers.get('ETag') ?? '', plan: await answer.json<Plan>() }
}
const itemOf = ({ tasks }: Plan, number: number) => tasks.find((task) => task.number === number)?.items[0]

describe('the plan', () => {
  it('has twelve tasks with their states and reminders, for everyone who is signed in', async () => {
    const { plan } = await get(await signedIn('unit-editor', '421'))
    expect(plan).toMatchObject({ resolution: '09-NQ/TU', on: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) })
    expect(plan.tasks.map(({ number, items }) => [number, items.length])).toEqual(
      Array.from({ length: 12 }, (_, i) => [i + 1, i === 3 ? 4 : 1]),
    )
    expect(itemOf(plan, 2)).toEqual({
      number: 2,
      year: 0,
      dueOn: '2012-03-31',
      doneOn: null,
      state: 'overdue',
      document: '',
      note: '',
      updatedAt: null,
    })
    expect(plan.reminders.length).toBe(14)
  })

  it('records what was done, in the audit by a hash only', async () => {
    const { etag } = await get()
    const saved = await put(1, DONE, etag)
    expect(saved.status).toBe(200)
    const plan = await saved.json<Plan>()
    const item = { ...DONE, state: 'done-on-time', updatedAt: expect.stringMatching(/Z$/) }
    expect(itemOf(plan, 1)).toMatchObject(item)
    const after = await get()
    expect([after.plan, after.etag]).toEqual([plan, saved.headers.get('ETag')])
    expect(after.etag).not.toBe(etag)
    const detail = await env.DB.prepare('SELECT detail FROM audit_events').first<string>('detail')
    expect(JSON.parse(detail ?? '')).toEqual({
      number: 1,
      year: 0,
      revision: 1,
      entryHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('records a yearly task year by year', async () => {
    const first = await put(4, { ...DONE, year: 2013, doneOn: '2014-02-01' }, '*')
    const { tasks } = await first.json<Plan>()
    expect(tasks[3]?.items.map(({ year, state }) => [year, state])).toEqual([
      [2012, 'overdue'],
      [2013, 'done-late'],
      [2014, 'overdue'],
      [2015, 'overdue'],
    ])
    for (const body of [DONE, { ...DONE, year: 2016 }]) {
      const answer = await put(4, body, '*')
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
    }
    expect((await put(1, { ...DONE, year: 2013 }, '*')).status).toBe(400)
  })

  it('is changed only by who holds it as it is', async () => {
    const { etag } = await get()
    const missing = await put(1, DONE)
    expect([missing.status, await codeOf(missing)]).toEqual([428, 'precondition-required'])
    const answers = await Promise.all([1, 2, 3].map((number) => put(number, DONE, etag)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
    expect(await actions()).toEqual(['plan-saved'])
  })

  it('takes the same again without another event, also from who holds the plan of before', async () => {
    const { etag } = await get()
    expect((await put(1, DONE, etag)).status).toBe(200)
    expect((await put(1, DONE, etag)).status).toBe(200)
    expect((await put(1, { ...DONE, doneOn: null }, (await get()).etag)).status).toBe(200)
    expect(itemOf((await get()).plan, 1)).toMatchObject({ doneOn: null, state: 'overdue' })
    expect(await actions()).toEqual(['plan-saved', 'plan-saved'])
  })

  it('knows twelve numbers', async () => {
    for (const number of ['0', '13', '99', '100', 'x', '1.0'])
      expect((await put(number, DONE, '*')).status).toBe(404)
  })

  it.each<[string, unknown]>([
    ['no day', { ...DONE, doneOn: '2012-02-30' }],
    ['a day to come', { ...DONE, doneOn: '2999-01-01' }],
    ['a field too many', { ...DONE, by: 'x' }],
    ['a field too few', { doneOn: null }],
    ['a long note', { ...DONE, note: 'x'.repeat(1001) }],
    ['nothing', null],
  ])('refuses %s', async (_name, body) => {
    const answer = await put(1, body, '*')
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
  })

  it('spares whoever has it, for one row', async () => {
    await put(1, DONE, '*')
    const { etag } = await get()
    const { db, cost } = countingDatabase(env.DB)
    const again = await approver('/v1/plan', { headers: { 'If-None-Match': etag } }, db)
    expect([again.status, cost.rowsRead]).toEqual([304, 2])
  })
})

describe('planOn', () => {
  it('tells states and reminders of the day', () => {
    const { on, tasks, reminders } = planOn([], toDay(2012, 6, 10))
    expect([on, itemOf({ tasks } as Plan, 3)?.state, itemOf({ tasks } as Plan, 5)?.state]).toEqual([
      '2012-06-10',
      'due',
      'upcoming',
    ])
    expect(reminders.map(({ number, daysLeft }) => [number, daysLeft])).toEqual([
      [1, -71],
      [2, -71],
      [3, 20],
      [8, 20],
    ])
  })
})
